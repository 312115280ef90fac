package vn.ntm.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs many commands in one JVM: a JSON array of arguments a line comes in, a line with status and output goes out. */
final class Batch {

    private Batch() {}

    /** Answers each line of standard input. */
    public static void main(String[] args) throws IOException {
        JsonMapper mapper = new JsonMapper();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Run run = Run.of(mapper.readValue(line, String[].class));
            out.println(mapper.createObjectNode()
                    .put("status", run.status())
                    .put("out", run.out())
                    .toString());
        }
    }
}
