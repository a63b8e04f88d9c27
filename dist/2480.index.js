export const id = 2480;
export const ids = [2480];
export const modules = {

/***/ 75789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ takeSlotsHome)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54568);
var _arm_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63101);



async function takeSlotsHome(target, homing) {
    const { intervalMs, timeoutMs, signal, say, keepsPromoted = false } = homing;
    const deadline = performance.now() + timeoutMs;
    let last = '';
    const tell = (line) => {
        if (line !== last)
            say(line);
        last = line;
    };
    for (;;) {
        signal.throwIfAborted();
        try {
            if (keepsPromoted && (await target.inspect()).phase === 'done') {
                tell((await target.apply({ kind: 'retire' })).detail);
                return {
                    result: 'succeeded',
                    reason: 'The release was promoted, and stays; nothing else of the rollout is left.',
                };
            }
            tell((await target.apply({ kind: 'restore' })).detail);
            const { phase, reason } = await target.inspect();
            if (phase === 'reverted') {
                tell((await target.apply({ kind: 'retire' })).detail);
                return { result: 'succeeded', reason };
            }
            tell(reason);
        }
        catch (error) {
            const passes = error instanceof _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .Unapplied */ .j ? error.certainty === 'unknown' : (0,_arm_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(error);
            if (!passes)
                throw error;
            tell(`Once more: ${error.message}`);
        }
        if (performance.now() >= deadline) {
            return { result: 'timed-out', reason: `After ${Math.round(timeoutMs / 60_000)} minutes: ${last}` };
        }
        // why it was cancelled is thrown above
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(intervalMs, undefined, { signal }).catch(() => undefined);
    }
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 28884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ connectSlotTarget)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/ports.js
var ports = __webpack_require__(54568);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/goal.js
var rollout_goal = __webpack_require__(93021);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/image.js
var slots_image = __webpack_require__(3601);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/rules.js
var slots_rules = __webpack_require__(92339);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/tags.js
var slots_tags = __webpack_require__(99443);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/byHand.js



async function byHand(sites, { resourceGroup, site }, note) {
    const [config, tags, view] = await Promise.all([
        sites.config(null).catch(() => null),
        sites.tags().catch(() => null),
        sites.site(null).catch(() => null),
    ]);
    const where = `--resource-group ${quoted(resourceGroup)} --name ${quoted(site)}`;
    const isRuled = config === null || (0,slots_rules/* shareOf */.tC)((0,slots_rules/* rulesIn */.BZ)(config), note) !== note.share;
    const keys = tags === null ? [] : Object.entries((0,slots_tags/* ownTags */.Wb)(tags)).map(([key, value]) => quoted(`${key}=${value}`));
    return [
        ...(config !== null && (0,slots_image/* imageIn */.Lp)(config) === note.release
            ? [
                '# To go back to the release before, which the slot has',
                `az webapp deployment slot swap ${where} --slot ${quoted(note.slot)} --target-slot production`,
            ]
            : []),
        ...(isRuled ? ['# Give production all new visitors', `az webapp traffic-routing clear ${where}`] : []),
        ...(keys.length > 0 && view !== null
            ? [
                "# Then remove the rollout's tags",
                `az tag update --resource-id ${quoted(view.id)} --operation Delete --tags ${keys.join(' ')}`,
            ]
            : []),
    ];
}
function quoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
//# sourceMappingURL=byHand.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/arm/error.js
var arm_error = __webpack_require__(63101);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/swap/send.js
var send = __webpack_require__(1448);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/look.js
var slots_look = __webpack_require__(69349);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/swap/attempt.js
var attempt = __webpack_require__(81301);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/snapshot.js



/** For how long App Service keeps a visitor on the slot that was drawn once. https://learn.microsoft.com/azure/app-service/deploy-staging-slots#route-production-traffic-automatically */
const PINNED_FOR = 'an hour';
/** What one look says of a rollout. Weights are those of the release, wherever it runs: after the swap that is production. */
function snapshotOf(look, course) {
    const { note, goesBack, yielded } = course;
    const given = (0,slots_rules/* shareOf */.tC)(look.rules, note);
    const share = given ?? 0;
    const swapped = look.production.image === note.release;
    const { phase, reason } = goesBack ? homewards(look, course, share) : onwards(look, course, share);
    return {
        phase,
        reason,
        weight: swapped ? 100 - share : share,
        ...(yielded && given === null && !swapped && { yielded }),
        foreign: goesBack ? null : foreignOf(look, note, share),
        alarms: [],
        stable: swapped ? armOf(look.slot, note.slot, note.stable) : armOf(look.production, 'production', note.stable),
        candidate: swapped ? armOf(look.production, 'production', note.release) : candidateArm(look, note),
    };
}
function onwards(look, { note, attempt, reached, nowMs }, share) {
    const { production, slot, operation } = look;
    const { release, slot: name } = note;
    if (production.image === release) {
        if (operation !== null)
            return told('finishing', `production has the release, and ${name} restarts with the one before`);
        if (!(0,slots_look/* isReady */.i_)(production))
            return told('shifting', ready('production', production));
        return told('done', `Production serves the release; ${name} has the one before.`);
    }
    const swap = attempt?.wants === release ? swapStep(look, { wants: release, attempt, nowMs, mayRepeat: false }) : null;
    if (swap?.do === 'refuse')
        return told('failed', swap.why);
    if (swap?.do === 'wait')
        return told('shifting', swap.why);
    if (slot === null)
        return told('failed', `The slot ${name} is gone.`);
    if (operation !== null)
        return told('shifting', `an operation on the site goes on (${operation})`);
    if (slot.image !== release) {
        const has = `${name} has ${slot.image ?? 'no image'}.`;
        // by whoever brought the rollout home, or by a person: either way it is over; what is read amid a swap tells nothing
        return reached === 'weight' && share === 0 ? told('reverted', has) : told('absent', has);
    }
    if (!(0,slots_look/* isReady */.i_)(slot))
        return told(share === 0 ? 'preparing' : 'shifting', ready(name, slot));
    return told('waiting', ready(name, slot));
}
function homewards({ production, slot, operation }, { note }, share) {
    if (operation !== null)
        return told('reverting', `an operation on the site goes on (${operation})`);
    if (production.image === note.release)
        return told('shifting', 'production has the release still');
    if (share > 0)
        return told('shifting', `a ramp-up rule gives ${note.slot} ${share}%`);
    if (slot?.image === note.release)
        return told('shifting', `visitors who were drawn to ${note.slot} still meet the release there`);
    return told('reverted', pinned(note));
}
/** Where visitors land that the front end keeps where they were drawn to. */
function pinned({ slot, stable }) {
    return `Production has all new visitors. Those who were drawn to ${slot} land there for ${PINNED_FOR}, on ${stable}.`;
}
function foreignOf({ production, slot, rules }, note, share) {
    const { release, stable } = note;
    if (production.image !== stable && production.image !== release) {
        return `production was given ${production.image ?? 'something else than an image'} meanwhile`;
    }
    const [other] = (0,slots_rules/* othersOf */.bu)(rules, note);
    if (other !== undefined)
        return `a ramp-up rule sends ${other.reroutePercentage}% to ${other.actionHostName || other.name}`;
    if (production.image === stable && share > 0 && slot !== null && slot.image !== release) {
        return `${note.slot} was given ${slot.image ?? 'something else than an image'} while it has traffic`;
    }
    return null;
}
function swapStep({ production, slot, lastSwap, operation }, wish) {
    const view = { production: production.image, slot: slot?.image ?? null, lastSwap, operation };
    return (0,attempt/* nextSwapStep */.f)(view, wish);
}
function candidateArm({ slot }, { slot: name, release }) {
    return slot?.image === release ? armOf(slot, name, release) : null;
}
function armOf(seen, id, name) {
    return { id, name, ready: seen === null ? null : (0,slots_look/* isReady */.i_)(seen) };
}
function ready(name, { running, ready: up, all }) {
    return running ? `${up} of ${all} instances of ${name} are ready` : `${name} is stopped`;
}
function told(phase, reason) {
    return { phase, reason };
}
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/writes.js
var writes = __webpack_require__(66514);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/forward.js








async function bringUp({ sites, note, begunAt }) {
    const isRuled = note.share === null && (await (0,writes/* giveShare */.Vr)(sites, note, 0, (0,writes/* leftOf */.lC)(begunAt)));
    const isDeployed = await (0,writes/* giveImage */.TT)(sites, note, note.release, (0,writes/* leftOf */.lC)(begunAt));
    const detail = isDeployed
        ? `The slot ${note.slot} is given ${note.release}.`
        : `The slot ${note.slot} has ${note.release} already.`;
    return { sent: isDeployed || isRuled, detail };
}
async function setWeight({ sites, note, begunAt }, weight) {
    const seen = await (0,slots_look/* look */.Op)(sites, note);
    refuseOthers(seen, note);
    const sent = await (0,writes/* giveShare */.Vr)(sites, note, weight, (0,writes/* leftOf */.lC)(begunAt));
    const how = sent ? 'The ramp-up rule was changed to give' : 'The ramp-up rule gives';
    return { sent, detail: `${how} ${note.slot} ${weight}% of new visitors.` };
}
async function promote(forward) {
    const { sites, note, begunAt, routingMs, attempt, onAttempt, onYield } = forward;
    const seen = await (0,slots_look/* look */.Op)(sites, note);
    const wish = { wants: note.release, attempt, nowMs: performance.now(), mayRepeat: false };
    const step = swapStep(seen, wish);
    if (step.do === 'nothing')
        return { sent: false, detail: 'Production has the release already.' };
    if (step.do === 'wait')
        throw new ports/* Unapplied */.j(`The slot is not swapped now: ${step.why}.`, 'unknown');
    if (step.do === 'refuse')
        throw new ports/* Unapplied */.j(`The slot cannot be swapped: ${step.why}.`, 'refused');
    refuseOthers(seen, note);
    const share = (0,slots_rules/* shareOf */.tC)(seen.rules, note);
    if (share !== null) {
        onYield(true);
        if (await (0,writes/* giveShare */.Vr)(sites, note, null, (0,writes/* leftOf */.lC)(begunAt)))
            await (0,promises_.setTimeout)(routingMs);
    }
    const { slot, release: wants } = note;
    const sending = { slot, wants, lastSwap: seen.lastSwap, withinMs: (0,writes/* leftOf */.lC)(begunAt), onAttempt };
    await (0,send/* sendSwap */.u)(sites, sending).catch(async (error) => {
        // one that was not taken, and may be later, leaves the candidate what it had
        if ((0,arm_error/* certaintyOf */.hh)(error) === 'later' && share !== null) {
            await (0,writes/* giveShare */.Vr)(sites, note, share, (0,writes/* leftOf */.lC)(begunAt));
            onYield(false);
        }
        throw error;
    });
    return { sent: true, detail: `The slot ${slot} is being swapped into production, without new visitors of its own.` };
}
function refuseOthers({ production, slot, rules, operation }, note) {
    const unknown = (why) => new ports/* Unapplied */.j(why, 'unknown');
    if (slot === null)
        throw new ports/* Unapplied */.j(`There is no slot ${note.slot} any more.`, 'refused');
    if (production.image !== note.stable)
        throw unknown(`Production was given ${production.image ?? 'something else'} meanwhile.`);
    if (slot.image !== note.release)
        throw unknown(`The slot ${note.slot} has ${slot.image ?? 'something else'}, not the release.`);
    if ((0,slots_rules/* othersOf */.bu)(rules, note).length > 0)
        throw unknown('Another ramp-up rule sends users elsewhere.');
    if (operation !== null)
        throw unknown(`An operation on the site goes on (${operation}).`);
    if (!(0,slots_look/* isReady */.i_)(slot))
        throw unknown(`${slot.ready} of ${slot.all} instances of ${note.slot} are ready.`);
}
//# sourceMappingURL=forward.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/note.js
var note = __webpack_require__(31714);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/requirements.js



/** Why the weights of a site cannot be ours; none when they can. */
function requirements({ site, beside, slot, names, release, tagged }) {
    if (beside === null) {
        const there = names.length === 0 ? 'It has none.' : `It has ${names.map((each) => `\`${each}\``).join(', ')}.`;
        return [finding(`the site has no slot \`${slot}\`. ${there}`)];
    }
    const rules = (0,slots_rules/* rulesIn */.BZ)(site.config);
    const of = { slot, host: beside.view.host };
    const others = (0,slots_rules/* othersOf */.bu)(rules, of).map((each) => `${each.reroutePercentage}% to ${each.actionHostName || each.name}`);
    const share = (0,slots_rules/* shareOf */.tC)(rules, of) ?? 0;
    const autoSwap = beside.config['autoSwapSlotName'];
    return [
        ...((0,slots_image/* imageIn */.Lp)(site.config) === null
            ? [finding('production does not run a container image, so there is no release to go back to by its name.')]
            : []),
        ...(release === null
            ? [finding(`the slot \`${slot}\` does not run a container image: name the one that it is to run.`)]
            : []),
        ...(site.view.running ? [] : [finding('the site is stopped.')]),
        ...(beside.view.running ? [] : [finding(`the slot \`${slot}\` is stopped: it is neither warmed up nor swapped.`)]),
        ...(typeof autoSwap === 'string' && autoSwap !== ''
            ? [
                finding(`the slot \`${slot}\` is swapped with ${autoSwap} by itself (auto swap) when it is deployed to: turn that off.`),
            ]
            : []),
        ...(others.length > 0 ? [finding(`ramp-up rules send users elsewhere already: ${others.join(', ')}.`)] : []),
        ...(share > 0
            ? [finding(`a ramp-up rule sends ${share}% of the users to \`${slot}\` already: set it to 0 first.`)]
            : []),
        ...(tagged === null ? [] : [held(tagged)]),
    ];
}
/** Of another release. */
function held({ rollout }) {
    const who = rollout === slots_tags/* ROLLBACK */.$Z ? 'a rollback that was begun' : `the rollout ${rollout}`;
    return finding(`${who} has left its tags on the site: bring it home first, with \`command: reconcile\` or the action \`rollback\`.`);
}
function finding(message) {
    return { message, path: [] };
}
//# sourceMappingURL=requirements.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/open.js





async function open_open(sites, { release, slot, note = null }) {
    const site = await placeOf(sites, null);
    if (site === null)
        throw new Error('There is no such site.');
    const tagged = await readTags(sites, note !== null);
    const common = { siteId: site.view.id, tagged };
    const left = tagged !== null && (release === null || tagged.note.release === release) ? tagged.note : null;
    const known = note ?? left;
    if (known !== null) {
        const problems = note === null && release !== null ? promotedBefore(site, known) : [];
        return { ...common, mode: 'resumed', note: known, problems, serves: false };
    }
    const beside = await placeOf(sites, slot);
    const names = beside === null ? await sites.slots() : [];
    const begun = beginning(site, beside, slot, release);
    const problems = requirements({ site, beside, slot, names, release: begun?.release ?? null, tagged });
    const serves = begun !== null && begun.release === begun.stable && tagged === null && site.view.operation === null;
    return { ...common, mode: 'new', note: begun, problems, serves };
}
/** Tags do not say how far a rollout came: begun anew by them, one that has swapped would take its own release back. */
function promotedBefore({ config, view }, { release }) {
    if ((0,slots_image/* imageIn */.Lp)(config) !== release || view.operation !== null)
        return [];
    const message = `production has ${release} already, and what its rollout needed for itself is left on the site: remove that with ` +
        '`command: reconcile`, which keeps the release.';
    return [{ message, path: [] }];
}
function beginning(site, beside, slot, release) {
    const [stable, member] = [(0,slots_image/* imageIn */.Lp)(site.config), (0,slots_image/* memberIn */.Wy)(site.config)];
    const wanted = release ?? (beside === null ? null : (0,slots_image/* imageIn */.Lp)(beside.config));
    if (beside === null || stable === null || member === null || wanted === null)
        return null;
    const { host } = beside.view;
    const share = (0,slots_rules/* shareOf */.tC)((0,slots_rules/* rulesIn */.BZ)(site.config), { slot, host });
    return { format: note/* SLOT_FORMAT */.N, release: wanted, stable, slot, host, member, share, lastSwap: site.view.lastSwap };
}
async function placeOf(sites, slot) {
    const view = await sites.site(slot);
    return view === null ? null : { view, config: await sites.config(slot) };
}
/** @param knows by a note what tags say: damaged ones, or none to be had, are no matter then */
async function readTags(sites, knows) {
    try {
        return (0,slots_tags/* fromTags */.y8)(await sites.tags());
    }
    catch (error) {
        if (knows)
            return null;
        throw error;
    }
}
//# sourceMappingURL=open.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/restore.js






async function restore(back) {
    try {
        return await takeBack(back);
    }
    catch (error) {
        throw (0,writes/* unapplied */.fU)('The traffic was not given back', error);
    }
}
async function takeBack({ sites, note, routingMs, attempt, onAttempt }) {
    const { slot, stable: wants } = note;
    const isMoved = await (0,writes/* giveShare */.Vr)(sites, note, null);
    const seen = await (0,slots_look/* look */.Op)(sites, note);
    const step = swapStep(seen, { wants, attempt, nowMs: performance.now(), mayRepeat: true });
    if (step.do === 'wait')
        throw new ports/* Unapplied */.j(`It is waited for: ${step.why}.`, 'unknown');
    if (step.do === 'send') {
        await (0,send/* sendSwap */.u)(sites, { slot, wants, lastSwap: seen.lastSwap, onAttempt });
        return { sent: true, detail: `The swap is taken back: ${slot} has ${wants}, which production gets again.` };
    }
    if (step.do === 'refuse') {
        // the swap that would bring it back needs it in the slot first
        if (seen.production.image !== note.release)
            throw new ports/* Unapplied */.j(`Production has another release: ${step.why}.`, 'unknown');
        await (0,writes/* giveImage */.TT)(sites, note, wants);
        return { sent: true, detail: `The slot ${slot} is given ${wants} first; then production gets it by a swap.` };
    }
    // who asks for the slot by its cookie restarts with it: new visitors are elsewhere by then
    if (isMoved)
        await (0,promises_.setTimeout)(routingMs);
    const isGiven = seen.slot?.image === note.release && (await (0,writes/* giveImage */.TT)(sites, note, wants));
    return { sent: isMoved || isGiven, detail: pinned(note) };
}
//# sourceMappingURL=restore.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/retire.js




async function retire(sites, note) {
    const tags = await sites.tags();
    const tagged = legibly(tags);
    if (tagged !== null && (tagged.note.release !== note.release || tagged.note.stable !== note.stable)) {
        return { sent: false, detail: `The site is held by another rollout, ${tagged.rollout}: nothing was changed.` };
    }
    if (((0,slots_rules/* shareOf */.tC)((0,slots_rules/* rulesIn */.BZ)(await sites.config(null)), note) ?? 0) > 0) {
        throw new ports/* Unapplied */.j('The slot has a share of the traffic still: its rule stays.', 'unknown');
    }
    const isRuled = await (0,writes/* giveShare */.Vr)(sites, note, note.share);
    const own = (0,slots_tags/* ownTags */.Wb)(tags);
    const isTagged = Object.keys(own).length > 0;
    if (isTagged)
        await sites.dropTags(own);
    const sent = isRuled || isTagged;
    return {
        sent,
        detail: sent ? 'The ramp-up rule is as it was, and nothing held any more.' : 'Nothing of the rollout is left.',
    };
}
/** Damaged tags are nobody's: they go. */
function legibly(tags) {
    try {
        return (0,slots_tags/* fromTags */.y8)(tags);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=retire.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/target.js











const ROUTING_MS = 4_000;
async function connectSlotTarget(options) {
    const { sites, ref, routingMs = ROUTING_MS } = options;
    let { holder, reached = null } = options;
    const opening = await open_open(sites, options);
    let goesBack = false;
    let attempt = null;
    // whoever wrote the records may have taken the share for the swap already
    let yielded = reached === 'promote';
    let isFirstLook = true;
    function known() {
        if (opening.note !== null && opening.problems.length === 0)
            return opening.note;
        throw new ports/* Unapplied */.j(opening.problems.map(({ message }) => message).join('\n'), 'refused');
    }
    function forward() {
        const onAttempt = (next) => void (attempt = next);
        const onYield = (now) => void (yielded = now);
        return { sites, note: known(), begunAt: performance.now(), routingMs, attempt, onAttempt, onYield };
    }
    async function fit(plan) {
        if (opening.problems.length > 0)
            return { ok: false, problems: opening.problems };
        return { ok: true, plan, warnings: [] };
    }
    /** What it takes to put everything back is written down first. */
    async function prepare() {
        const moving = forward();
        await sites.addTags((0,slots_tags/* toTags */.LZ)(moving.note, holder));
        return bringUp(moving);
    }
    async function act(goal) {
        switch (goal.kind) {
            case 'prepare':
                return prepare();
            case 'weight':
                reached ??= 'weight';
                return setWeight(forward(), goal.weight);
            case 'promote':
                reached = 'promote';
                return promote(forward());
            case 'restore':
                goesBack = true;
                return restore(forward());
            default:
                return retire(sites, known());
        }
    }
    async function inspect() {
        const note = known();
        // how the swap stands comes before what it shows: one that ended between the two is seen as over too late, never too early
        const nowMs = performance.now();
        const sent = attempt;
        const followed = sent === null ? null : await (0,slots_look/* follow */.e6)(sites, sent, nowMs);
        if (attempt === sent)
            attempt = followed;
        const seen = await (0,slots_look/* look */.Op)(sites, note);
        // whoever left it a rule has not come to the swap: what takes it from now on is somebody else, or this process
        if (isFirstLook && (0,slots_rules/* shareOf */.tC)(seen.rules, note) !== null)
            yielded = false;
        isFirstLook = false;
        return snapshotOf(seen, { note, attempt, goesBack, reached, yielded, nowMs });
    }
    return {
        mode: opening.mode,
        serves: opening.serves,
        release: (opening.note?.release ?? options.release),
        tagged: opening.tagged,
        pin: (journal) => void (holder = { ...holder, journal }),
        note: known,
        byHand: () => byHand(sites, ref, known()),
        fit,
        inspect,
        apply: (goal) => act(goal).catch((error) => {
            throw (0,writes/* unapplied */.fU)(`The site was not brought to: ${(0,rollout_goal/* goalText */.zX)(goal)}`, error);
        }),
    };
}
//# sourceMappingURL=target.js.map

/***/ }),

/***/ 66514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TT: () => (/* binding */ giveImage),
  Vr: () => (/* binding */ giveShare),
  fU: () => (/* binding */ unapplied),
  lC: () => (/* binding */ leftOf)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54568);
var _arm_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63101);
var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3601);
var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92339);




const FORWARD_WITHIN_MS = 10_000;
/** @throws Unapplied where it is too late for anything that goes forward */
function leftOf(begunAt) {
    const leftMs = begunAt + FORWARD_WITHIN_MS - performance.now();
    if (leftMs > 0)
        return leftMs;
    throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j('It was not sent: reading took too long.', 'unknown');
}
async function giveShare(sites, of, percent, withinMs) {
    const config = await sites.config(null);
    const rules = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesIn */ .BZ)(config);
    if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)(rules, of) === percent)
        return false;
    const change = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .experimentsOf */ .cy)(config, (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .withShare */ .kp)(rules, of, percent));
    await readBack(() => sites.setConfig(null, change, withinMs), async () => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesIn */ .BZ)(await sites.config(null)), of) === percent);
    return true;
}
/** @returns whether anything was sent: what a slot runs already is not written again */
async function giveImage(sites, note, image, withinMs) {
    if ((0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIn */ .Lp)(await sites.config(note.slot)) === image)
        return false;
    await readBack(() => sites.setConfig(note.slot, (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .imageChange */ .i7)(note.member, image), withinMs), async () => (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIn */ .Lp)(await sites.config(note.slot)) === image);
    return true;
}
async function readBack(send, isThere) {
    try {
        await send();
    }
    catch (error) {
        if ((0,_arm_error_js__WEBPACK_IMPORTED_MODULE_3__/* .certaintyOf */ .hh)(error) !== 'unknown' || !(await isThere().catch(() => false)))
            throw error;
    }
}
/** An error, with whether it was done. */
function unapplied(what, error) {
    if (error instanceof _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j)
        return error;
    const certainty = (0,_arm_error_js__WEBPACK_IMPORTED_MODULE_3__/* .certaintyOf */ .hh)(error) === 'refused' ? 'refused' : 'unknown';
    return new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j(`${what}: ${error.message}`, certainty, { cause: error });
}
//# sourceMappingURL=writes.js.map

/***/ })

};
