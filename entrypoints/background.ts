// The background: answers BackgroundCalls, injects, and keeps house by the clock. It only wires, and every listener is
// added synchronously at the top: a worker that is woken by an event loses it otherwise.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../utils/answer.ts';
import { runCommand } from '../utils/background/commands.ts';
import { leaveClaims } from '../utils/background/find-claims.ts';
import { keepFinders } from '../utils/background/finders.ts';
import { ownPageCalls } from '../utils/background/own-page-calls.ts';
import { pageCalls } from '../utils/background/page-calls.ts';
import { forgetTab, recolourTabs, tellAllTabs } from '../utils/background/shown-tabs.ts';
import { followSiteAccess, leaveSites, welcomeSites } from '../utils/background/site-access.ts';
import { settleIn, wake } from '../utils/background/start.ts';
import { onSyncAlarm, syncCalls } from '../utils/background/sync.ts';
import { soonSync } from '../utils/background/sync-alarm.ts';
import { closeStorage, runUpkeep } from '../utils/background/upkeep.ts';
import { watchManaged } from '../utils/managed.ts';
import { accept } from '../utils/message-schemas.ts';
import type { BackgroundCalls } from '../utils/messages.ts';
import { watchSettings } from '../utils/settings.ts';

export default defineBackground(() => {
  keepFinders();
  closeStorage();
  answer<BackgroundCalls>('background', { ...pageCalls, ...ownPageCalls, ...syncCalls }, accept);

  browser.runtime.onInstalled.addListener(({ reason }) => settleIn(reason));
  browser.runtime.onStartup.addListener(() => wake());

  browser.permissions.onAdded.addListener(({ origins }) => void welcomeSites(origins));
  browser.permissions.onRemoved.addListener(({ origins }) => void leaveSites(origins));
  watchSettings((now, before) => {
    void recolourTabs(before.colours, now.colours);
    void followSiteAccess();
    void soonSync();
    void tellAllTabs();
  }, new AbortController().signal);
  watchManaged(() => {
    void followSiteAccess();
    void tellAllTabs();
  }, new AbortController().signal);

  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void runCommand(String(menuItemId), tab));
  browser.alarms.onAlarm.addListener(({ name }) => void runUpkeep(name, Date.now()));
  browser.alarms.onAlarm.addListener(({ name }) => void onSyncAlarm(name));
  browser.tabs.onRemoved.addListener((tabId) => {
    leaveClaims(tabId);
    void forgetTab(tabId);
  });
});
