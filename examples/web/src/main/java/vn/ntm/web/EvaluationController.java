package vn.ntm.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;

/** Takes a dossier and returns how it is judged. */
@RestController
class EvaluationController {

    /** Values of the library are taken and returned as they are. */
    @PostMapping("/sets/{set}/evaluations")
    Evaluation evaluate(@PathVariable("set") String set, @RequestBody Dossier dossier) {
        return Evaluator.of(CriteriaCatalog.standard().set(set), Policy.strict())
                .evaluate(dossier);
    }
}
