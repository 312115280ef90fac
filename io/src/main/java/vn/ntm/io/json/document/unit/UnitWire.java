package vn.ntm.io.json.document.unit;

import java.util.Optional;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;

/** An {@link AdministrativeUnit}; its level follows from its type. */
record UnitWire(
        UnitCode code,
        String name,
        UnitType type,
        Optional<UnitCode> parent,
        Validity validity,
        AdministrativeUnit.Basis basis,
        Optional<String> act) {

    static UnitWire of(AdministrativeUnit unit) {
        return new UnitWire(
                unit.code(), unit.name(), unit.type(), unit.parent(), unit.validity(), unit.basis(), unit.act());
    }

    AdministrativeUnit toValue() {
        return AdministrativeUnit.builder()
                .code(code)
                .name(name)
                .type(type)
                .parent(parent)
                .validity(validity)
                .basis(basis)
                .act(act)
                .build();
    }
}
