import type { ArticleDraft } from "../../support/article.ts";

/** A bridge that will not close, told with every turn that makes it hard to say who speaks. */
export const bridge: ArticleDraft = {
  id: "dddddddddddd",
  file: "bridge.txt",
  outlet: "Lowmoor Record",
  title: "Bridge stuck open",
  body: `The swing bridge at Lowmoor jammed open on Friday with 30 cars waiting on either bank.

“The bearing is old, and nobody wanted to hear it,” said Earl Pike, who keeps the toll house.

“I have written eleven letters about that bearing,” said Dinah Pike, an engineer.

“We are not going to close the bridge. We are going to mend it by Sunday, whatever it costs,” said Rosalind Baker, the transport minister. “Nobody has to swim.”

“We are paying for a crane, for a diver and for a hot meal on both banks,” Ms Baker told reporters. “We are asking for nothing in return.”

In the first hour, she said, nobody at the lock had answered the telephone.

“I do not think,” Earl Pike said, “that the river will forgive us for this in our lifetime.”

One driver, Milo Hartigan, waited in the rain. “I counted the gulls and then I counted them again,” he said.

The Bridge Workers' League met in a barn. The union said that the crew had slept for four hours in two days.

“The valley is grateful to every one of them,” a spokesman, Abel Frost, said.`,
};
