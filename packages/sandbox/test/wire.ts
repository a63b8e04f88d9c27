/** Calls over the wire, as any client makes them. */

const AUTHORIZATION =
  'AWS4-HMAC-SHA256 Credential=ASIASANDBOX000000000/20260101/eu-central-1/ecs/aws4_request, SignedHeaders=host, Signature=0';

export interface WireAnswer {
  readonly status: number;
  readonly body: any;
}

const TARGETS: Readonly<Record<string, string>> = {
  'application-autoscaling': 'AnyScaleFrontendService',
  cloudwatch: 'GraniteServiceVersion20100801',
  ecr: 'AmazonEC2ContainerRegistry_V20150921',
  ecs: 'AmazonEC2ContainerServiceV20141113',
  logs: 'Logs_20140328',
  secretsmanager: 'secretsmanager',
  ssm: 'AmazonSSM',
};

/** An AWS JSON call; the body of the answer is parsed. */
export async function callJson(
  { endpoint }: { endpoint: string },
  service: string,
  action: string,
  input: object = {},
): Promise<WireAnswer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: AUTHORIZATION, 'x-amz-target': `${TARGETS[service]}.${action}` },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: await response.json() };
}

/** A query call with flat parameters; the body of the answer is XML. */
export async function callQuery(
  { endpoint }: { endpoint: string },
  version: string,
  action: string,
  input: Readonly<Record<string, string>> = {},
): Promise<WireAnswer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: AUTHORIZATION, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Action: action, Version: version, ...input }),
  });
  return { status: response.status, body: await response.text() };
}
