import { answer, citation, fakeNewsroom, outletAnswer } from "../answer.ts";
import { article } from "../article.ts";

/** Two papers of a sentence or two. */
export const twoPapers = fakeNewsroom({
  articles: [
    article({ id: "000000000001" }),
    article({ id: "000000000002", outlet: "Le Líttoral", body: "Quiet at the quay." }),
  ],
});

const papers = Array.from({ length: 20 }, (_, at) =>
  article({
    id: String(at + 1).padStart(12, "0"),
    file: `${at + 1}.txt`,
    outlet: `Paper ${at + 1}`,
    body: `Paper ${at + 1} has it.`,
    published: `2024-01-${String(at + 2).padStart(2, "0")}`,
    url: `https://www.paper-${at + 1}.example/port`,
  }),
);

const [firstPaper, ...otherPapers] = papers.map((paper) =>
  outletAnswer({ outlet: paper.outlet ?? "", citations: [citation({ article: paper })] }),
);

/** Twenty outlets that answer, and one that is silent: more than fit a page. */
export const manyPapers = fakeNewsroom({
  articles: papers,
  ask: (question) =>
    Promise.resolve(
      answer({
        question,
        outlets: [firstPaper ?? outletAnswer(), ...otherPapers],
        silent: ["Silent Sentinel"],
      }),
    ),
});

/** A sentence that two of the stories print. */
const mayorSays = "“Nobody need worry, the dam is safe,” Ana López said.";

/** Two papers; one alone says whether the dam is safe, and by whom. */
export const twoStories = {
  "post.txt": story(
    "The Harbour Post",
    `${mayorSays} The gates were opened at noon, López said. Tom Marsh, a farmer, said he would stay.`,
  ),
  "bugle.txt": story(
    "Bay Bugle",
    "The match was called off after the dam was inspected. The pitch was under water.",
  ),
};

/** Two speakers of one surname. */
export const namesakes = {
  "post.txt": story("The Harbour Post", "“The dam holds,” Eve Marsh said. Rain fell all night."),
  "bugle.txt": story("Bay Bugle", "“The dam leaks,” Tom Marsh said. The road was shut at noon."),
};

/** One speaker with more sentences than fit a page. */
export const longStory = {
  "post.txt": story(
    "The Harbour Post",
    Array.from(
      { length: 9 },
      (_, at) => `“The spillway is open at gate number ${at + 1},” Ana López said.`,
    ).join("\n\n"),
  ),
};

/** Two papers that print the same words of one speaker. */
export const sharedWords = {
  "post.txt": story("The Harbour Post", `${mayorSays} Rain fell all night in the hills.`),
  "bugle.txt": story("Bay Bugle", `The match was called off on Friday. ${mayorSays}`),
};

/** A file of an article. */
export function story(outlet: string, body: string): string {
  return `---\noutlet: ${outlet}\ntitle: Dam watched\n---\n${body}\n`;
}
