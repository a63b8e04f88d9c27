import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Authorizer } from '../iam/authorize.ts';
import { ApiError, type Service } from './api.ts';
import type { CallLog } from './calls.ts';
import type { Clock } from './clock.ts';
import { expiredToken, type Credentials } from './credentials.ts';
import { leavesWaiting, losesAnswer, preventsSilently, type Fault, type Faults } from './faults.ts';
import { readBody } from './http.ts';
import { decodeCall, encodeAnswer, encodeError, type Answer, type Call } from './protocol.ts';
import { signerOf, type Signer } from './signature.ts';

export interface EndpointParts {
  readonly services: readonly Service[];
  readonly clock: Clock;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly credentials: Credentials;
  readonly authorizer: Authorizer;
  readonly accountId: string;
}

/** What an operation is told of a caller without credentials. */
const UNSIGNED = { accessKeyId: '', region: 'aws-global' };

/** Answers AWS API calls: decode, inject the fault if there is one, authorise, carry out, encode, log. */
export function createEndpoint(parts: EndpointParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID();
    const at = parts.clock.now();
    const wallAt = Date.now();
    const protocol = request.headers['x-amz-target'] ? 'json' : 'query';

    let call: Call | null = null;
    let signer: Signer | null = null;
    let fault: Fault | null = null;
    let answer: Answer | null;
    let failure: ApiError | null = null;
    try {
      call = decodeCall(parts.services, request, await readBody(request));
      fault = parts.faults.take(call.service.name, call.action);
      signer = call.service.unsigned?.includes(call.action) ? null : signerOf(request);
      answer = await carryOut(call, signer, fault, requestId);
    } catch (error) {
      failure = asApiError(error);
      answer = encodeError(failure, call?.service.protocol ?? protocol, requestId);
    }
    parts.calls.record({
      service: call?.service.name ?? 'unknown',
      action: call?.action ?? 'unknown',
      at,
      wallAt,
      accessKeyId: signer?.accessKeyId ?? null,
      userAgent: request.headers['user-agent'] ?? null,
      input: call?.input ?? null,
      status: answer?.status ?? null,
      error: failure?.code ?? null,
      fault: fault?.kind ?? null,
    });
    if (answer === null) {
      if (!leavesWaiting(fault)) request.socket.resetAndDestroy();
      return;
    }
    // by the sandbox's clock, as all time stamps in answers: a client that goes by the platform's time has it from here
    const date = new Date(parts.clock.now()).toUTCString();
    response.writeHead(answer.status, { ...answer.headers, date, 'x-amzn-requestid': requestId }).end(answer.body);
  };

  /** Null: there is no answer. */
  async function carryOut(
    call: Call,
    signer: Signer | null,
    fault: Fault | null,
    requestId: string,
  ): Promise<Answer | null> {
    if (preventsSilently(fault)) return null;
    const refusal = fault && refusalBy(fault, call);
    if (refusal) throw refusal;
    if (signer) parts.credentials.check(signer, call.service);
    parts.authorizer.check(call.service, call.action, call.input);
    const output = await call.service.operations[call.action]!(call.input, {
      accountId: parts.accountId,
      ...(signer ?? UNSIGNED),
      stale: fault?.kind === 'stale',
    });
    if (losesAnswer(fault)) return null;
    if (fault?.kind === 'delay') await wait(fault.ms ?? 1_000);
    return encodeAnswer(call, output, requestId);
  }

  /** The error that this fault answers with, if it is of that kind. */
  function refusalBy(fault: Fault, { service, action, input }: Call): ApiError | null {
    switch (fault.kind) {
      case 'throttle':
        return new ApiError(service.protocol === 'json' ? 'ThrottlingException' : 'Throttling', 'Rate exceeded');
      case 'error':
        return new ApiError(
          fault.code ?? 'InternalFailure',
          fault.message ?? 'An internal error.',
          fault.status ?? 500,
        );
      case 'deny':
        return parts.authorizer.refusal(service, action, input);
      case 'expire':
        return expiredToken(service);
      default:
        return null;
    }
  }
}

/** What is not an ApiError is a defect of the sandbox; it is answered as AWS answers its own, with the cause in words. */
function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError('InternalFailure', error instanceof Error ? (error.stack ?? error.message) : String(error), 500);
}
