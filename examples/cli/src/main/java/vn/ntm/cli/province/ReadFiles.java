package vn.ntm.cli.province;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.core.result.Failure;

/**
 * What became of the files of a folder, as those who read them say.
 *
 * @param states each file by its name: those that are known in their order, then what else is there
 * @param unusable the files of which nothing could be used, one failure each
 */
record ReadFiles(Map<String, FileState> states, List<Failure> unusable) {

    /** Copies both. */
    ReadFiles {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        unusable = List.copyOf(unusable);
    }

    /** Returns the names of the files of which this has become. */
    List<String> names(FileState state) {
        return states.keySet().stream()
                .filter(name -> states.get(name) == state)
                .toList();
    }
}
