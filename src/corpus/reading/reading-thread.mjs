/** A thread starts as plain JavaScript, and learns TypeScript before it loads what it runs. */
import { register } from "tsx/esm/api";

register();
const { readOnThread } = await import("./reading-worker.ts");
export default readOnThread;
