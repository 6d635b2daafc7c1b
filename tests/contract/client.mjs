// The vendor's own client in the practice meeting: told what to do on standard input, one JSON
// object a line, it says on standard output what it saw.
//
//     node client.mjs http://127.0.0.1:PORT ALIAS
import { register } from 'node:module';
import { createInterface } from 'node:readline';

register('./hooks.mjs', import.meta.url);
await import('./browser.mjs');
const { ClientCallType, createCallSignals, createInfinityClient, createInfinityClientSignals } =
    await import('@pexip/infinity');

const [host, conferenceAlias] = process.argv.slice(2);
const say = (topic, value) => process.stdout.write(`${JSON.stringify({ topic, value: value ?? null })}\n`);

const signals = createInfinityClientSignals([], { batchScheduleTimeoutMS: 1, batchBufferSize: 100 });
const callSignals = createCallSignals([]);
for (const name of [
    'onPinRequired', 'onIdp', 'onRedirect', 'onExtension', 'onError', 'onDisconnected',
    'onFailedRequest', 'onServiceType', 'onConferenceStatus', 'onParticipants',
    'onParticipantJoined', 'onParticipantUpdated', 'onParticipantLeft', 'onRaiseHand', 'onMe',
    'onMessage', 'onTokenRefreshed',
]) {
    signals[name].add(value => say(name, value));
}
const client = createInfinityClient(signals, callSignals);

const deeds = {
    call: async ({ pin, ...more }) => {
        const answer = await client.call({
            host,
            conferenceAlias,
            displayName: 'Contract',
            callType: ClientCallType.None,
            bandwidth: 0,
            pin,
            ...more,
        });
        return answer?.status;
    },
    me: async () => client.me ?? null,
    participants: async () => client.getParticipants('main'),
    lock: async ({ lock }) => (await client.lock({ lock }))?.status,
    admit: async ({ participantUuid }) => (await client.admit({ participantUuid }))?.status,
    kick: async ({ participantUuid }) => (await client.kick({ participantUuid }))?.status,
    mute: async ({ participantUuid, mute }) =>
        (await client.mute({ participantUuid, mute }))?.status,
    muteAllGuests: async ({ mute }) => (await client.muteAllGuests({ mute }))?.status,
    lowerHand: async ({ participantUuid }) =>
        (await client.raiseHand({ participantUuid, raise: false }))?.status,
    sendMessage: async ({ payload }) => (await client.sendMessage({ payload }))?.status,
    disconnectAll: async () => (await client.disconnectAll({}))?.status,
    disconnect: async () => (await client.disconnect({ reason: 'User initiated disconnect' })) ?? null,
};

for await (const line of createInterface({ input: process.stdin })) {
    const { deed, ...values } = JSON.parse(line);
    try {
        say(`did ${deed}`, await deeds[deed](values));
    } catch (error) {
        say(`failed ${deed}`, `${error.name}: ${error.message}`);
    }
}
process.exit(0);
