/** What is stored and what is not, in plain sentences for whoever asks; each stands on its own. */
export const privacyLines: readonly string[] = [
  "Nothing is stored about who asks or what is asked: there is no database and no record of questions.",
  "Every answer is made from the articles of the corpus alone; no question is handed to a search engine or a language model.",
  "What is kept on disk is the reading cache, and it holds only what the articles say. It lies in the folder that DATA_DIR names, else in .verbatim beside the corpus; deleting it costs nothing but the time to read the articles again.",
  "Logs hold ids, durations and outcomes, never a question.",
];
