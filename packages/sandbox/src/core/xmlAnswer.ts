import { XMLBuilder } from 'fast-xml-parser';
import { StringMap, Timestamp, type ApiError, type Service } from './api.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, suppressEmptyNode: false });

/** The answer of an AWS query call: `<XResponse><XResult>…</XResult>…</XResponse>`. */
export function xmlAnswer(service: Service, action: string, output: object, requestId: string): string {
  return builder.build({
    [`${action}Response`]: {
      '@_xmlns': `http://${service.name}.amazonaws.com/doc/${service.discriminator}/`,
      [`${action}Result`]: toXml(output),
      ResponseMetadata: { RequestId: requestId },
    },
  });
}

export function xmlError(error: ApiError, requestId: string): string {
  const Type = error.status < 500 ? 'Sender' : 'Receiver';
  return builder.build({
    ErrorResponse: { Error: { Type, Code: error.code, Message: error.message }, RequestId: requestId },
  });
}

/** Lists become `<member>` elements, times ISO 8601; what is undefined is left out. */
function toXml(value: unknown): unknown {
  if (value instanceof Timestamp) return new Date(value.ms).toISOString();
  if (value instanceof StringMap) {
    return { entry: Object.entries(value.members).map(([key, each]) => ({ key, value: toXml(each) })) };
  }
  if (Array.isArray(value)) return value.length === 0 ? '' : { member: value.map(toXml) };
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
    return Object.fromEntries(entries.map(([key, each]) => [key, toXml(each)]));
  }
  return value;
}
