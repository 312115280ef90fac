package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ntm.io.json.binding.Document;

/** Every public type of core and criteria has a form, or a reason why not. */
class FormsTest {

    private static final String CALCULATOR = "computes: write what it is asked and what it answers";
    private static final String TABLES = "is tables: write the release, and give the reader the same";
    private static final String VIEW = "is a view of an evaluation: write the evaluation";
    private static final String OF_SET = "is a view of a set: write the set";
    private static final String ADDS_UP = "adds up and changes: write the progress that it has come to";
    private static final String OBJECTS = "becomes a failure of the file that it is about: write that";
    private static final String NAMES_SETS = "is an answer about sets of the law tables: write the day and the id";
    private static final String READ = "says what a text was read as: write the text";

    private static final Map<String, List<String>> WITHOUT = ImmutableMap.of(
            CALCULATOR,
            List.of(
                    "core.registry.Succession",
                    "core.registry.Trace",
                    "core.text.VietnameseOrder",
                    "criteria.catalog.OverlayCheck",
                    "criteria.comparison.WhatIf",
                    "criteria.dossier.CompactDossier",
                    "criteria.dossier.DossierLayout",
                    "criteria.dossier.DossierLayout$OfCriterion",
                    "criteria.dossier.DossierLayout$OfIndicator",
                    "criteria.dossier.DossierLayout$OfPart",
                    "criteria.evaluation.DossierCheck",
                    "criteria.evaluation.Evaluator",
                    "criteria.ruling.CompiledSet",
                    "criteria.ruling.Grounds",
                    "criteria.ruling.LawOnDay",
                    "criteria.ruling.Ruling",
                    "criteria.ruling.WordGrounds",
                    "criteria.progress.RestatedProgress",
                    "criteria.progress.Rollup",
                    "criteria.validation.ValueCheck",
                    "criteria.view.RequirementWords"),
            TABLES,
            List.of(
                    "core.registry.UnitRegistry",
                    "core.registry.UnitsOnDay",
                    "criteria.catalog.CriteriaCatalog",
                    "criteria.catalog.CriteriaCatalog$Span",
                    "criteria.catalog.CriteriaSource",
                    "criteria.certification.CitedRow",
                    "criteria.finance.CapitalSources",
                    "criteria.ocop.OcopRules",
                    "criteria.programme.Programme",
                    "criteria.recognition.LossRules",
                    "criteria.recognition.Procedure",
                    "criteria.set.Item",
                    "criteria.set.SetHeader"),
            OBJECTS,
            List.of(
                    "core.registry.UnitRegistry$Objection",
                    "criteria.catalog.Objection",
                    "criteria.catalog.Overlay$RowObjection"),
            NAMES_SETS,
            List.of("criteria.catalog.SetFinding"),
            VIEW,
            List.of(
                    "criteria.comparison.EvaluationDifference$CriterionChange",
                    "criteria.comparison.EvaluationDifference$IndicatorChange",
                    "criteria.evaluation.CriterionEvaluation",
                    "criteria.evaluation.ExplanationStep",
                    "criteria.evaluation.ExplanationStep$Comparison",
                    "criteria.evaluation.ExplanationStep$EarlierFigure",
                    "criteria.evaluation.ExplanationStep$OfCriterion",
                    "criteria.evaluation.ExplanationStep$OfIndicator",
                    "criteria.evaluation.ExplanationStep$OfPart",
                    "criteria.evaluation.ExplanationStep$OfSet",
                    "criteria.evaluation.ExplanationStep$OtherLevel",
                    "criteria.evaluation.Gap$Item",
                    "criteria.evaluation.Gap$Need",
                    "criteria.evaluation.IndicatorEvaluation",
                    "criteria.evaluation.Judgement"),
            OF_SET,
            List.of(
                    "criteria.view.Coverage",
                    "criteria.view.Kit",
                    "criteria.view.Kit$Row",
                    "criteria.view.SetView",
                    "criteria.view.SetView$CriterionView",
                    "criteria.view.SetView$IndicatorView",
                    "criteria.view.SetView$PartView"),
            ADDS_UP,
            List.of("criteria.progress.Progress$Counts"),
            READ,
            List.of(
                    "core.result.Reading",
                    "core.result.Reading$Refused",
                    "core.result.Reading$Value",
                    "core.text.Spelling",
                    "core.time.SpreadsheetDate",
                    "core.time.WrittenDate"),
            "has a form within others: of what, its own class does not say",
            List.of("core.result.Computed", "core.result.Computed$NotComputable", "core.result.Computed$Value"));

    @Test
    void everyPublicTypeHasAFormOrAReason() {
        Set<String> without = ExportedTypes.all().stream()
                .filter(type -> Forms.all().whole(type).isEmpty())
                .map(type -> type.getName().substring("vn.ntm.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without)
                .containsExactlyInAnyOrderElementsOf(
                        WITHOUT.values().stream().flatMap(Collection::stream).toList());
    }

    @Test
    void formatsAreNamedOnceAndAlike() {
        assertThat(Forms.all().documents())
                .extracting(Document::format)
                .doesNotHaveDuplicates()
                .allMatch(format -> format.matches("ntm-[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aDerivedFormHasAnOutcome() {
        assertThat(Forms.all().documents())
                .filteredOn(Document::derived)
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.wire().getRecordComponents())
                        .anyMatch(component -> component.getName().equals("outcome")));
    }

    @Test
    void everyFormatIsOnThePageOfTheModule() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        assertThat(Forms.all().documents())
                .allSatisfy(document ->
                        assertThat(page).contains("`" + document.format() + "`" + (document.derived() ? "\\*" : "")));
    }
}
