package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** A scan of three departments, one of them too small to be shown apart. */
final class AnsweredScan {

    private AnsweredScan() {}

    /** Answered by enough people to be closed. */
    static ScanOfTests closable() {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(12, 0, "work-stress", "workload"));
        sheets.addAll(Sheets.many(10, 0));
        sheets.addAll(Sheets.many(14, 1, "learning"));
        sheets.addAll(Sheets.many(5, 2));
        return draft().open().answer(sheets);
    }

    static ScanOfTests draft() {
        var departments = new LinkedHashMap<String, Integer>();
        departments.put("Productie", 24);
        departments.put("Kantoor", 18);
        departments.put("Onthaal", 6);
        return new ScanOfTests(departments);
    }
}
