import { faultTable } from "../support/discord/fault-table.ts";
import { answerFaults, followingFaults, ownFaults } from "./faults/answers.ts";
import { gatewayFaults, sessionFaults } from "./faults/gateway.ts";
import { processFaults, restartFaults, signalFaults } from "./faults/process.ts";
import { silentFaults } from "./faults/silence.ts";

// Side by side, the longest first: most of a fault is waiting.
faultTable("silence", silentFaults);
faultTable("a signal", signalFaults);
faultTable("starting again and again", restartFaults);
faultTable("the process", processFaults);
faultTable("the gateway", gatewayFaults);
faultTable("session starts", sessionFaults);
faultTable("the first answer", answerFaults);
faultTable("what follows the first answer", followingFaults);
faultTable("the bot itself", ownFaults);
