import { carrierTag, goneTag, readSignals, unavailableTag, untilTag, versionTag } from './signal-tags';

it('parts what tags say from what they name', () => {
  const tags = [carrierTag, untilTag(2000.9), 'document:cities:1', untilTag(1000), versionTag('abc'), unavailableTag];
  expect(readSignals(tags)).toEqual({
    until: 1000,
    versions: ['abc'],
    unavailable: true,
    gone: false,
    names: ['document:cities:1'],
  });
});

it('knows what is gone', () => {
  expect(readSignals([goneTag, 'slug:announcements:bg:x'])).toMatchObject({
    gone: true,
    names: ['slug:announcements:bg:x'],
  });
});

it('sets no limit where no tag does', () => {
  expect(readSignals(['list:cities'])).toMatchObject({ until: undefined, unavailable: false, versions: [] });
});
