package vn.ntm.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.io.json.binding.tables.Tables;

/**
 * The documents of {@link NtmJson} on an {@code ObjectMapper} of Jackson 2 that a program has already: register it, or let
 * {@code findAndRegisterModules} find it. Values of this library may then stand in records of the program, in its lists,
 * and the short ones, such as codes and constants, as keys of its maps.
 *
 * <p>The form is that of {@link NtmJson} whatever the mapper is set to: naming, inclusion, typing and the ways of dates
 * and numbers change nothing, only the layout of the text does. Reading is as strict; a refusal is a {@code
 * JsonMappingException} with the same sentence, whose cause is the {@link RefusedJsonException} with its path and its
 * sentence in both languages. A type of this library without a form is refused, and never taken for a bean. The limits
 * are those of the mapper, but no more than 500 objects may stand in one another.
 *
 * <p>A mapper takes one such module: the first that is registered, and passes over the others without a word. One with
 * tables of its own ({@link #withSets}, {@link #withUnits}) must be registered before {@code findAndRegisterModules}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class NtmModule extends Module {

    private final Tables tables;

    /** Creates the module with the bundled tables. */
    public NtmModule() {
        this(Tables.standard());
    }

    private NtmModule(Tables tables) {
        this.tables = tables;
    }

    /**
     * Returns the module with the sets of {@code catalog}, and its overlays, for values that rest on some. Register it before
     * {@code findAndRegisterModules}: of several modules a mapper takes the first.
     */
    public NtmModule withSets(CriteriaCatalog catalog) {
        return new NtmModule(tables.with(catalog));
    }

    /**
     * Returns the module with another register of units, for values that rest on one. Register it before {@code
     * findAndRegisterModules}: of several modules a mapper takes the first.
     */
    public NtmModule withUnits(UnitRegistry register) {
        return new NtmModule(tables.with(register));
    }

    @Override
    public String getModuleName() {
        return "vn.ntm.io";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Returns a name that is the same for every instance: a mapper takes the first that is registered. */
    @Override
    public Object getTypeId() {
        return NtmModule.class.getName();
    }

    @Override
    public void setupModule(SetupContext mapper) {
        mapper.insertAnnotationIntrospector(new ModuleTypes());
        mapper.addSerializers(new ModuleWriting(tables));
        mapper.addKeySerializers(new ModuleWriting.Keys());
        mapper.addDeserializers(new ModuleReading(tables));
        mapper.addKeyDeserializers(new ModuleReading.Keys(tables));
    }
}
