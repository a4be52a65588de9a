import { describe, expect, it } from "vitest";
import { bridge } from "./bridge.ts";
import { findingsOf, verifierOver } from "./fixtures.ts";

const verify = verifierOver([bridge]);

const verdictOn = async (words: string, name: string): Promise<string | undefined> =>
  (await findingsOf(`“${words}” — ${name}`, verify)).get("Lowmoor Record")?.verdict;

describe("words given to", () => {
  it.each([
    { name: "Rosalind Bakker", about: "a surname with a letter too many" },
    { name: "Rosalnd Baker", about: "a given name with a letter too few" },
    { name: "Rosalidn Baekr", about: "letters changed about" },
    { name: "Rósalind Bàker", about: "accents" },
    { name: "Baker", about: "a surname that is also a trade" },
    { name: "Transport Minister Baker", about: "an office before the name" },
    { name: "the transport ministry", about: "the body of the office" },
    { name: "the government", about: "the government of a minister" },
    { name: "Lowmoor government", about: "a government with a name" },
  ])("$name may be hers: $about", async ({ name }) => {
    expect(await verdictOn("We are not going to close the bridge", name)).toBe("word for word");
  });

  it.each([
    { name: "Rosalind Marsh", about: "only the given name is hers" },
    { name: "Tom Baker", about: "only the surname is hers" },
    { name: "Roxanne Barber", about: "more than a letter or two is another" },
    { name: "Dinah Pike", about: "somebody else of the corpus" },
    { name: "Lowmoor Swimming Club", about: "a body that has no minister" },
  ])("$name are not hers: $about", async ({ name }) => {
    expect(await verdictOn("We are not going to close the bridge", name)).toBe(
      "said by someone else",
    );
  });

  it("a namesake whose given name is a rank are not theirs", async () => {
    expect(await verdictOn("I have written eleven letters", "Earl Pike")).toBe(
      "said by someone else",
    );
    expect(await verdictOn("The bearing is old, and nobody wanted to hear it", "Dinah Pike")).toBe(
      "said by someone else",
    );
    expect(await verdictOn("I have written eleven letters", "Ms Pike")).toBe("word for word");
  });

  it.each([
    {
      words: "In the first hour, she said, nobody at the lock had answered the telephone",
      name: "Rosalind Baker",
      about: "a pronoun speaks in the paper's own sentence",
    },
    {
      words: "the crew had slept for four hours in two days",
      name: "Bridge Workers' League",
      about: "the union may be the league",
    },
    {
      words: "The valley is grateful to every one of them",
      name: "Lowmoor Valley Trust",
      about: "a spokesman speaks for a body",
    },
    {
      words: "I counted the gulls and then I counted them again",
      name: "Milo Hartigan",
      about: "the description stands beside the name",
    },
  ])("$name are not surely another's: $about", async ({ words, name }) => {
    expect(await verdictOn(words, name)).toBe("word for word");
  });

  it.each([
    { words: "the crew had slept for four hours in two days", name: "Dinah Pike" },
    { words: "the crew had slept for four hours in two days", name: "Zebedee Quill" },
    { words: "The valley is grateful to every one of them", name: "Dinah Pike" },
    { words: "jammed open on Friday with 30 cars waiting on either bank", name: "Dinah Pike" },
  ])("$name are somebody else's: $words", async ({ words, name }) => {
    expect(await verdictOn(words, name)).toBe("said by someone else");
  });
});
