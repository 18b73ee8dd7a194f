/** An error answer as RFC 9457 describes it, media type `application/problem+json`. */
export interface Problem {
  title: string;
  status: number;
  /** What the caller can do about it. */
  detail: string;
}

/** A response that carries a problem; never cached. */
export function problemResponse(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
