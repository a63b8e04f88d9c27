import { expectations } from './expect.ts';
import { countMatcher, headerMatcher, numberMatcher, textMatcher, valueMatcher } from './matcher.ts';
import { request, requestWithoutBody, tcpSocket } from './request.ts';
import { step } from './step.ts';
import { check, identity, suite } from './suite.ts';

/** The schema of check files, and the names of its parts, for whoever publishes it. */
export const checkFileSchema = {
  suite,
  definitions: {
    check,
    countMatcher,
    expectations,
    headerMatcher,
    identity,
    numberMatcher,
    request,
    requestWithoutBody,
    step,
    tcpSocket,
    textMatcher,
    valueMatcher,
  },
};
