import type { IncomingMessage } from 'node:http';
import { ApiError, type Service } from './api.ts';
import { searchOf } from './http.ts';
import { decodeQuery } from './queryRequest.ts';
import { conform } from './shapes.ts';
import { xmlAnswer, xmlError } from './xmlAnswer.ts';

/** One call, decoded: which service, which operation, with what input. */
export interface Call {
  readonly service: Service;
  readonly action: string;
  readonly input: Record<string, unknown>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * Finds service and operation as AWS does: by the X-Amz-Target header (AWS JSON 1.1) or by the form's Action and
 * Version (query). An operation that the sandbox does not know is refused by name, never answered as empty.
 */
export function decodeCall(services: readonly Service[], request: IncomingMessage, body: string): Call {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') {
    const [prefix, action = ''] = target.split('.');
    const service = services.find((each) => each.protocol === 'json' && each.discriminator === prefix);
    if (!service) throw new ApiError('UnknownOperationException', `The sandbox has no service ${prefix}.`);
    const input = decodeJson(body);
    const shape = service.inputs?.[known(service, action)];
    return { service, action, input: shape ? (conform(shape, input) as Call['input']) : input };
  }
  const form = new URLSearchParams(body || searchOf(request));
  const version = form.get('Version');
  const service = services.find((each) => each.protocol === 'query' && each.discriminator === version);
  if (!service) {
    throw new ApiError('UnknownOperationException', `The sandbox has no service with API version ${version}.`);
  }
  return { service, action: known(service, form.get('Action') ?? ''), input: decodeQuery(form) };
}

export function encodeAnswer(call: Call, output: object, requestId: string): Answer {
  if (call.service.protocol === 'query') {
    return xml(200, xmlAnswer(call.service, call.action, output, requestId));
  }
  return json(200, output);
}

/** AWS's error shape for the protocol that the caller speaks. */
export function encodeError(error: ApiError, protocol: Service['protocol'], requestId: string): Answer {
  if (protocol === 'query') return xml(error.status, xmlError(error, requestId));
  return json(error.status, { __type: error.code, message: error.message });
}

function known(service: Service, action: string): string {
  if (Object.hasOwn(service.operations, action)) return action;
  const names = Object.keys(service.operations).toSorted().join(', ');
  throw new ApiError(
    service.protocol === 'json' ? 'UnknownOperationException' : 'InvalidAction',
    `The sandbox has no operation ${service.name}:${action}. It knows ${names}.`,
  );
}

function decodeJson(body: string): Record<string, unknown> {
  try {
    const input: unknown = JSON.parse(body || '{}');
    if (input !== null && typeof input === 'object' && !Array.isArray(input)) return input as Record<string, unknown>;
  } catch {
    // answered below, like any other body that is not an object
  }
  throw new ApiError('SerializationException', 'The body is not a JSON object.');
}

function json(status: number, value: object): Answer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(value) };
}

function xml(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
