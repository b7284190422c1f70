// Knows what lies before the person now: conversations, messages, form and Home as last fetched, and fetches them again.

import * as api from "./api.js";
import { bot, botConversation, learnChannels, lookAs } from "./directory.js";
import { alert } from "./notices.js";

const PAUSE = 40;

/** `drawn` is called after every change with what has changed: "place" or "content". */
export class Desk {
  constructor(drawn) {
    Object.assign(this, { drawn, place: {}, channels: [], messages: [], view: null, home: null, homeUnread: false, newFrom: null });
    this.turn = 0;
    this.waiting = null;
    this.again = false;
  }

  get me() {
    return this.place.me;
  }

  /** The conversation shown: the chosen one, or the bot's for its Messages tab. */
  get channelId() {
    return this.place.app === "messages" ? botConversation()?.id : this.place.channel;
  }

  get channel() {
    return this.channels.find((one) => one.id === this.channelId);
  }

  /** Go somewhere; what was on the way there is forgotten. */
  async go(place) {
    this.turn += 1;
    const turn = this.turn;
    this.place = place;
    lookAs(place.me);
    Object.assign(this, { messages: [], newFrom: null, home: null, opening: Boolean(place.app) });
    await this.fetch(turn, true);
    if (turn !== this.turn) return;
    this.drawn("place");
    if (this.place.app) await this.arrive(turn);
  }

  /** Tell the app that its tab was opened, and wait for what it publishes. */
  async arrive(turn) {
    const { app } = this.place;
    try {
      const answer = await api.openHome(this.me, app);
      if (turn === this.turn && app === "home") this.home = answer.view;
    } finally {
      if (turn === this.turn) {
        this.opening = false;
        this.drawn("content");
      }
    }
  }

  /** Fetch again soon; many wishes at once become one. */
  refresh() {
    if (this.waiting) {
      this.again = true;
      return this.waiting;
    }
    this.waiting = new Promise((resolve) => setTimeout(resolve, PAUSE)).then(() => this.look());
    return this.waiting;
  }

  async look() {
    const { turn } = this;
    this.again = false;
    try {
      await this.fetch(turn, false);
      if (turn === this.turn) this.drawn("content");
    } catch (error) {
      // When nothing answers at all, the bar under the clock says so already.
      if (turn === this.turn && error.status) alert(error.message);
    } finally {
      this.waiting = null;
      if (this.again) this.refresh();
    }
  }

  async fetch(turn, arriving) {
    const seen = await api.overview(this.me);
    if (turn !== this.turn) return;
    learnChannels(seen.channels);
    Object.assign(this, { channels: seen.channels, view: seen.modal, homeUnread: Boolean(seen.home_unread) });
    if (arriving) await this.settle(turn);
    if (this.place.app === "home") {
      const { view } = await api.home(this.me);
      if (turn === this.turn) this.home = view;
    } else if (this.channelId) await this.fetchMessages(turn);
  }

  /** The app's conversation is its Messages tab; one that this person cannot see gives way to a channel, one with the app if there is one. */
  async settle(turn) {
    if (this.place.app === "messages" && !botConversation()) await this.openBotConversation(turn);
    if (this.place.channel && this.place.channel === botConversation()?.id) this.place = { me: this.me, app: "messages" };
    if (this.place.app || this.channel) return;
    const open = this.channels.filter((one) => one.kind === "channel");
    this.place = { me: this.me, channel: (open.find((one) => one.with_app) ?? open[0] ?? this.channels[0])?.id };
  }

  async openBotConversation(turn) {
    await api.openDm(this.me, [bot().id]);
    const seen = await api.overview(this.me);
    if (turn !== this.turn) return;
    learnChannels(seen.channels);
    this.channels = seen.channels;
  }

  async fetchMessages(turn) {
    const id = this.channelId;
    const { messages } = await api.conversation(this.me, id);
    if (turn !== this.turn) return;
    this.messages = messages;
    const unread = this.channel?.unread ?? 0;
    if (!unread) return;
    if (!this.newFrom) this.newFrom = this.firstUnread(unread);
    if (document.visibilityState === "visible") await this.read(id);
  }

  /** The ts of the first of the last `unread` messages by others. */
  firstUnread(unread) {
    const others = this.messages.filter((message) => message.user !== this.me && !message.ephemeral);
    return others.at(-unread)?.ts ?? null;
  }

  async read(id) {
    await api.markRead(this.me, id);
    for (const one of this.channels) if (one.id === id) Object.assign(one, { unread: 0, mention: false });
  }
}
