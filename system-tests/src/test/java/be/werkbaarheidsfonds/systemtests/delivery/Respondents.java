package be.werkbaarheidsfonds.systemtests.delivery;

import be.werkbaarheidsfonds.systemtests.api.Client;
import be.werkbaarheidsfonds.systemtests.api.ScanByProgram.OpenScan;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

/** People who send a filled-in sheet, several at once, and send the same sheet again when they got no answer. */
final class Respondents {

    private static final int AT_ONCE = 4;
    private static final int ARRIVED = 303;
    private static final int NO_ANSWER = 0;

    private final RunningSuite suite;
    private final List<String> questions;

    /** One respondent, with the id the page gave the sheet. */
    record Respondent(String code, UUID sheet) {}

    Respondents(RunningSuite suite, OpenScan scan) {
        this.suite = suite;
        var questionnaire = suite.anonymous()
                .post("/api/scan/v1/questionnaires", Map.of("code", scan.codes().getLast()))
                .expect(200)
                .json();
        questions = StreamSupport.stream(questionnaire.path("groups").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("questions").spliterator(), false))
                .map(question -> question.path("code").asText())
                .toList();
    }

    /** Those whose codes are at these places. */
    static List<Respondent> of(OpenScan scan, int from, int until) {
        return scan.codes().subList(from, until).stream()
                .map(code -> new Respondent(code, UUID.randomUUID()))
                .toList();
    }

    /** Sends all sheets at once and tells who was thanked. */
    List<Respondent> send(List<Respondent> respondents) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var thanked = new ArrayList<Respondent>();
            var sent = threads.invokeAll(respondents.stream()
                    .<Callable<Integer>>map(respondent -> () -> statusOf(respondent))
                    .toList());
            for (var i = 0; i < sent.size(); i++) {
                if (sent.get(i).resultNow() == ARRIVED) {
                    thanked.add(respondents.get(i));
                }
            }
            return thanked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while answering", e);
        }
    }

    /** The answer's status, or that there was none. */
    int statusOf(Respondent respondent) {
        return statusOf(respondent, suite.anonymous());
    }

    /** The same, sent in this way. */
    int statusOf(Respondent respondent, Client client) {
        var fields = new ArrayList<String[]>();
        fields.add(new String[] {"code", respondent.code()});
        fields.add(new String[] {"sheet", respondent.sheet().toString()});
        fields.add(new String[] {"department", ""});
        for (var i = 0; i < questions.size(); i++) {
            fields.add(new String[] {questions.get(i), Integer.toString(answer(respondent, i))});
        }
        try {
            return client.form("/scan/invullen/verzenden", fields).status();
        } catch (UncheckedIOException connectionEnded) {
            return NO_ANSWER;
        }
    }

    /** What this respondent answers to the question at this place, 1 to 5. */
    static int answer(Respondent respondent, int question) {
        return 1 + Math.floorMod(respondent.code().hashCode() * 31 + 7 * question * question + question, 5);
    }

    /** Names of the questions, in the order they are asked and sealed. */
    List<String> questions() {
        return questions;
    }
}
