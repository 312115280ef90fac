package vn.ntm.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The API of a module as sorted lines, one of each type and of each public or protected member. Types that are INTERNAL are
 * nobody's to use and are left out. What a package-private superclass gives (the generated builders) is a member of the type
 * that users see.
 */
final class Signatures {

    private Signatures() {}

    static List<String> of(PublishedModule module) {
        TreeSet<String> lines = new TreeSet<>();
        for (Class<?> type : module.types()) {
            if (PublishedModule.said(type).status() != API.Status.INTERNAL) {
                lines.add(header(type));
                members(type).forEach(member -> lines.add(type.getName() + " | " + member));
            }
        }
        return List.copyOf(lines);
    }

    private static String header(Class<?> type) {
        API said = PublishedModule.said(type);
        List<Type> supertypes = new ArrayList<>();
        if (type.getGenericSuperclass() != null) {
            supertypes.add(type.getGenericSuperclass());
        }
        supertypes.addAll(List.of(type.getGenericInterfaces()));
        String shown = supertypes.stream()
                .filter(Predicate.not(Object.class::equals))
                .map(Type::getTypeName)
                .filter(name -> !name.contains(".Immutable"))
                .collect(Collectors.joining(", "));
        return type.getName() + " : " + kind(type) + parameters(type) + permitted(type)
                + (shown.isEmpty() ? "" : " is " + shown) + " @" + said.status() + " since " + said.since();
    }

    /** Not {@link Class#toGenericString()}, whose words differ between versions of Java. */
    private static String kind(Class<?> type) {
        int implied = Modifier.INTERFACE | Modifier.STATIC;
        if (type.isEnum() || type.isRecord()) {
            implied |= Modifier.FINAL | Modifier.ABSTRACT;
        }
        if (type.isInterface()) {
            implied |= Modifier.ABSTRACT;
        }
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        return Modifier.toString(type.getModifiers() & ~implied) + " " + kind;
    }

    private static String parameters(Class<?> type) {
        return Stream.of(type.getTypeParameters())
                .map(parameter -> parameter.getName()
                        + Stream.of(parameter.getBounds())
                                .filter(Predicate.not(Object.class::equals))
                                .map(bound -> " extends " + bound.getTypeName())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", ", " <", ">"))
                .replace(" <>", "");
    }

    /** A switch over a sealed type is whole when it has these. */
    private static String permitted(Class<?> type) {
        if (!type.isSealed() || type.isEnum()) {
            return "";
        }
        return Stream.of(type.getPermittedSubclasses())
                .map(Class::getName)
                .sorted()
                .collect(Collectors.joining(", ", " permits ", ""));
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> constructors = Stream.of(type.getDeclaredConstructors())
                .filter(Signatures::isShown)
                .map(Constructor::toGenericString);
        return Stream.concat(constructors, inheritable(type))
                .map(line -> line.replace("synchronized ", "").replace("java.lang.", ""));
    }

    private static Stream<Class<?>> unseenSupertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(above -> above.getName().startsWith("vn.ntm."))
                .filter(above -> !PublishedModule.isShown(above));
    }

    private static Stream<String> inheritable(Class<?> type) {
        Stream<String> fields =
                Stream.of(type.getDeclaredFields()).filter(Signatures::isShown).map(Field::toGenericString);
        Stream<String> methods =
                Stream.of(type.getDeclaredMethods()).filter(Signatures::isShown).map(Method::toGenericString);
        String owner = type.getTypeName() + ".";
        return Stream.concat(
                Stream.concat(fields, methods).map(line -> line.replace(" " + owner, " ")),
                unseenSupertypes(type).flatMap(Signatures::inheritable));
    }

    private static boolean isShown(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }
}
