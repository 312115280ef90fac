package vn.ntm.criteria;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every generated value of this module is made: the implementation stays package-private behind
 * its interface, builders accept each attribute once, and a missing or invalid attribute is an
 * {@link IllegalArgumentException} like any other error of the caller.
 */
@Target(ElementType.TYPE)
// Not kept in class files, where javac would look for the annotations of Immutables.
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // Of a builder that is not public javadoc shows the methods where users find them: on the one that extends it.
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        // The collections of the JDK are there in a JVM that has just started; those of Guava are classes to load.
        jdkOnly = true,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        // None but this one: others would need modules that the descriptor does not name, and javac warns every user
        // whose class path lacks them.
        allowedClasspathAnnotations = {Override.class})
public @interface CriteriaStyle {}
