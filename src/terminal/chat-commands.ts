/** The commands of the chat and what each is for, in the order in which help shows them. */
export const chatCommands = [
  {
    name: "ask",
    usage: "/ask [outlet:NAME] [speaker:NAME] QUESTION",
    does: "what the papers say, word for word",
  },
  {
    name: "quotes",
    usage: "/quotes NAME [about TOPIC]",
    does: "everything somebody says, the oldest first",
  },
  {
    name: "verify",
    usage: "/verify TEXT",
    does: "do the papers print the quotations in a text so?",
  },
  {
    name: "compare",
    usage: "/compare [outlet:NAME] [speaker:NAME] QUESTION",
    does: "the outlets side by side: the same words, other words, other figures",
  },
  {
    name: "more",
    usage: "/more [NUMBER or OUTLET]",
    does: "more of one outlet, or the next page of a list",
  },
  {
    name: "why",
    usage: "/why",
    does: "why these sentences were chosen, and why others are silent",
  },
  {
    name: "context",
    usage: "/context NUMBER",
    does: "the sentences around a numbered one, and a line to cite it by",
  },
  {
    name: "sources",
    usage: "/sources [OUTLET]",
    does: "what the corpus holds, or one outlet's articles",
  },
  { name: "privacy", usage: "/privacy", does: "what is stored: nothing of you" },
  { name: "reload", usage: "/reload", does: "read the corpus again" },
  { name: "help", usage: "/help", does: "this list" },
  { name: "quit", usage: "/quit", does: "end the chat, as Ctrl-D does" },
] as const;
