/** The review loads its code when it is first used. */
export function reviewVerbs() {
  return import(/* webpackChunkName: "review" */ "./review-verbs");
}
