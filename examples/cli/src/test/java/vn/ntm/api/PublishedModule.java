package vn.ntm.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.io.TextSource;

/** A module that is published, found where one of its classes lies. */
record PublishedModule(ModuleReference reference) {

    private static final String CLASS = ".class";

    static List<PublishedModule> all() {
        return List.of(of(Ratio.class), of(Dossier.class), of(TextSource.class), of(LangSon2023.class));
    }

    private static PublishedModule of(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new PublishedModule(
                    ModuleFinder.of(place).findAll().iterator().next());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return reference.descriptor().name();
    }

    /** The packages that everybody may use. */
    private boolean exports(String packageName) {
        return reference.descriptor().exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .anyMatch(packageName::equals);
    }

    /** The public and protected types of exported packages, those within others too, in the order of their names. */
    List<Class<?>> types() {
        try (ModuleReader reader = reference.open()) {
            return reader.list()
                    .filter(file -> file.endsWith(CLASS) && file.contains("/") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .filter(name -> exports(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .<Class<?>>map(PublishedModule::load)
                    .filter(PublishedModule::isShown)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublishedModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static boolean isShown(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        boolean visible = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return visible && !type.isAnonymousClass() && !type.isLocalClass() && (outer == null || isShown(outer));
    }

    /** What is said of a type: its own word, else that of the type around it. */
    static API said(Class<?> type) {
        API own = type.getAnnotation(API.class);
        if (own != null) {
            return own;
        }
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            throw new AssertionError(type.getName() + " is public and says neither @API status nor since");
        }
        return said(outer);
    }
}
