package vn.ntm.io.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.json.binding.Shapes;
import vn.ntm.io.json.document.Forms;

/** What a mapper should know of our types beside their form: that they need no type, and the name to wrap them in. */
final class ModuleTypes extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    /** A value is often of a class behind the type that has the form; that type is what the name is of. */
    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        return Forms.all()
                .named(type.getRawType())
                .map(Class::getSimpleName)
                .map(PropertyName::construct)
                .orElse(null);
    }

    /** The form says what a value is. That which may hold one, such as an optional, is of its type. */
    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass type, JavaType base) {
        JavaType held = base;
        while (held.isReferenceType()) {
            held = held.getReferencedType();
        }
        return Shapes.isOurs(held.getRawClass()) ? StdTypeResolverBuilder.noTypeInfoBuilder() : null;
    }
}
