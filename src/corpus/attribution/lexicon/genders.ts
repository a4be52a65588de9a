import { wordsOf } from "./words-of.ts";

export type Gender = "female" | "male";

const female =
  wordsOf(`mrs ms miss madam dame lady queen princess spokeswoman congresswoman chairwoman
  councilwoman businesswoman actress mother daughter sister wife widow aunt woman girl mom duchess
  mum grandmother granddaughter niece bride nun housewife alhaja hajia begum señora frau mme mlle madame
  sportswoman saleswoman policewoman schoolgirl baroness countess`);
const male =
  wordsOf(`mr sir lord king prince spokesman congressman chairman councilman businessman father
  son brother husband uncle man boy dad duke pope bishop imam rabbi fisherman sultan emir
  grandfather grandson nephew monk alhaji haji mallam señor herr monsieur monsignor msgr archbishop
  cardinal policeman schoolboy sportsman salesman baron earl`);

/** The commonest given names of the 1990 census of the United States, each sex by itself, and a few of the
 * commonest of other countries. */
const femaleNames =
  wordsOf(`mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa
  nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica
  shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda
  stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa
  doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole judy
  christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara
  anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily hillary
  claire elena sonia`);
const maleNames =
  wordsOf(`james john robert michael william david richard charles joseph thomas christopher
  daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary
  timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter
  patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry
  gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne
  billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip
  todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio bill mike jim tom bob
  tim dan vladimir boris emmanuel luis pedro ahmed mohammed muhammad ali omar ivan`);

/** The gender that a title or a given name tells; undefined where it tells none. */
export function genderOf(words: readonly string[], givenName?: string): Gender | undefined {
  const lower = words.map((word) => word.toLowerCase().replace(/\.$/u, ""));
  if (lower.some((word) => female.has(word))) return "female";
  if (lower.some((word) => male.has(word))) return "male";
  const given = givenName?.toLowerCase() ?? "";
  return femaleNames.has(given) ? "female" : maleNames.has(given) ? "male" : undefined;
}
