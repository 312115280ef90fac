package vn.ntm.cli.json;

/** The releases of the tables that a report rests on. */
public record ReleasesWire(String law, String units) {}
