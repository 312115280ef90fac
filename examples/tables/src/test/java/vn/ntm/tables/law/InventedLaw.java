package vn.ntm.tables.law;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** An invented set, as facts and as the words that people wrote into its tables. */
final class InventedLaw {

    static final String ID = "commune-invented";

    private static final String CRITERIA = """
            no,group,group_vi,group_en,name_vi,name_en,counted,complete
            1,I,Nhóm I,Group I,Tiêu chí 1,Criterion 1,true,true
            2,I,Nhóm I,Group I,Tiêu chí 2,Criterion 2,true,true
            3,II,Nhóm II,Group II,Tiêu chí 3,Criterion 3,true,true
            """;

    private static final String INDICATORS = """
            criterion,no,part,numbered,label_vi,label_en,kind,choice,any_of,unit,base,counts,set_by,applies_when_vi,\
            applies_when_en,from,to,status,act,article,source,note
            1,1.1,,,Một,One,,,,,,,,,,2022-03-08,,,,,,as it was
            1,1.1,,,Một,One,,,,,,,,,,2024-03-01,,,,,,as amended
            1,1.2,,,Hai,Two,,,,,,,,,,2022-03-08,,,,,,
            1,1.3,,,Ba,Three,,,,,,,,,,2022-03-08,,,,,,
            1,1.4,,,Bốn,Four,,,,,,,,,,2022-03-08,,,,,,
            1,1.4,male,,Bốn nam,Four men,,,,,,,,,,2022-03-08,,,,,,
            1,1.4,female,,Bốn nữ,Four women,,,,,,,,,,2022-03-08,,,,,,
            1,1.5,,,Năm,Five,,,,,,,,Xã có cảng,The commune has a harbour,2022-03-08,,,,,,
            1,1.6,,,Sáu,Six,,,,,,,,,,2022-03-08,,,,,,
            2,2,,,Hai,Two,,,,,,,,,,2022-03-08,,,,,,
            3,3.1,,,Ba,Three,,,,,,,,,,2022-03-08,,,,,,
            3,3.1,all-of-them,,Tất cả,All,,,,,,,,,,2022-03-08,,,,,,
            3,3.1,many-schools,,Nhiều,Many,,schools,,,,,,Nhiều trường,Many schools,2022-03-08,,,,,,
            3,3.1,few-schools,,Ít,Few,,schools,,,,,,Ít trường,Few schools,2022-03-08,,,,,,
            """;

    private static final String THRESHOLDS = """
            indicator,part,axis,key,from,to,op,value,unit,set_by,mode,status,act,article,source,checked_on,note
            2,,REGION,A,2023-01-01,,,,,,,,,,,,"read, in part"
            """;

    private InventedLaw() {}

    static Path facts() {
        URL facts = Objects.requireNonNull(InventedLaw.class.getResource("invented.json"));
        try {
            return Path.of(facts.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the tables with nothing but words into the folder of the set below {@code law}. */
    static Path writeWords(Path law) throws IOException {
        Path folder = Files.createDirectories(law.resolve(ID));
        write(folder, LawTable.CRITERIA, CRITERIA);
        write(folder, LawTable.INDICATORS, INDICATORS);
        write(folder, LawTable.THRESHOLDS, THRESHOLDS);
        return folder;
    }

    private static void write(Path folder, LawTable table, String text) throws IOException {
        Files.writeString(folder.resolve(table.file()), text, StandardCharsets.UTF_8);
    }
}
