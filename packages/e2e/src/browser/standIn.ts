/** A player that answers as YouTube's does, and is at 1:15. */
export const VIDEO_HOST_STAND_IN = `<!doctype html><html lang="en"><title>Stand-in</title><button>Pause</button><script>
addEventListener('message', ({ data }) => {
  if (JSON.parse(data).event === 'listening') {
    const say = message => parent.postMessage(JSON.stringify(message), '*');
    say({ event: 'onReady' });
    say({ event: 'infoDelivery', info: { currentTime: 75.2 } });
  }
});
</script></html>`;
