package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Law and units are read when they are first asked for. Here the first who ask are many threads at once, each with another
 * question, in a class loader that nothing was loaded by: all get what one thread alone gets, and nobody waits for ever.
 */
class RacedLoadingTest {

    private static final int THREADS = 12;

    private static final String PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 200, 300})
    void whoeverAsksFirstGetsTheSame(long seed) throws Exception {
        List<String> alone = asked(1, seed).get(0);
        assertThat(alone).hasSizeGreaterThanOrEqualTo(20).doesNotContainNull();
        assertThat(asked(THREADS, seed))
                .as("seed %d", seed)
                .hasSize(THREADS)
                .allSatisfy(answers -> assertThat(answers).isEqualTo(alone));
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> asked(int threads, long seed) throws Exception {
        try (URLClassLoader fresh = new URLClassLoader(
                classPath(), ClassLoader.getSystemClassLoader().getParent())) {
            Class<?> questions = fresh.loadClass(FirstQuestions.class.getName());
            assertThat(questions).isNotEqualTo(FirstQuestions.class);
            return (List<List<String>>)
                    questions.getMethod("asked", int.class, long.class).invoke(null, threads, seed);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        for (String entry : PATH.split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        return path.toArray(new URL[0]);
    }
}
