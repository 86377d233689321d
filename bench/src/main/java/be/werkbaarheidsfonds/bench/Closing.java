package be.werkbaarheidsfonds.bench;

import java.util.Map;

/** Closes a scan as a program does: it asks, and looks again until it is done. */
final class Closing {

    private static final String CAMPAIGNS = "/api/scan/v1/campaigns/";
    private static final int LOOK_AGAIN_MILLIS = 200;

    private Closing() {}

    static void of(Api api, String account, String scan) {
        api.send(account, "POST", CAMPAIGNS + scan + "/close", Map.of(), "*");
        for (var state = state(api, account, scan); !state.equals("done"); state = state(api, account, scan)) {
            if (state.equals("not-closing")) {
                throw new IllegalStateException("The closing was broken off");
            }
            pause();
        }
    }

    private static String state(Api api, String account, String scan) {
        return api.get(account, CAMPAIGNS + scan + "/closing").path("state").asText();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
