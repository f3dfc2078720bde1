//! Takes stacks on two threads: one only takes, so that it comes in time; the other walks and names, which takes
//! long when a program's debug information is first read.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::symbols::Symbols;
use super::walk::Walker;
use super::{boundary, trim, waits};
use crate::platform;
use crate::platform::capture::{self, Raw, Request, Signal, Subject};
use crate::registry::Seat;
use crate::slot::Seen;
use crate::stack::{Missing, Options, Pending, Stack};
use crate::tag::{Kind, Tag};

pub(crate) use crate::platform::capture::stack_bounds;

/// How many stacks wait at most to be taken, and to be named.
const CAPACITY: usize = 64;

/// See the file's head.
#[derive(Debug)]
pub(crate) struct Service {
    asks: SyncSender<Ask>,
}

/// A poll whose stack is wanted.
struct Ask {
    seat: &'static Seat,
    level: usize,
    seen: Seen,
    pending: Pending,
}

impl Ask {
    /// Whether the poll still runs, and what it runs is not allowed to block.
    fn is_current(&self) -> bool {
        let slot = &self.seat.slot;
        self.was_current([slot.read(self.level), slot.read(self.level + 1)])
    }

    /// The same of a moment when the slot said this of the poll, and of one inside it.
    fn was_current(&self, [own, child]: [Option<Seen>; 2]) -> bool {
        let is_allowed = |seen: Seen| Tag::from_bits(seen.tag).kind().has(Kind::ALLOWED);
        own == Some(self.seen) && !child.is_some_and(is_allowed)
    }
}

/// A stack to be named.
struct Taken {
    raw: Raw,
    pending: Pending,
}

impl Service {
    /// Starts both threads. They end, some time after the service is dropped, when all is done that was asked.
    ///
    /// # Errors
    ///
    /// If the system has no thread to give.
    pub(crate) fn start(options: Options) -> io::Result<Option<Self>> {
        if !options.on {
            return Ok(None);
        }
        let signal = capture::install(options.signal);
        for problem in capture::problems(signal) {
            tracing::info!(target: "blockcheck", "{problem}");
        }
        let (asks, asked) = sync_channel(CAPACITY);
        let (takes, taken) = sync_channel(CAPACITY);
        thread::Builder::new()
            .name("blockcheck-name".to_owned())
            .spawn(move || name(&taken, options.full))?;
        thread::Builder::new()
            .name("blockcheck-take".to_owned())
            .spawn(move || take(&asked, &takes, signal))?;
        Ok(Some(Self { asks }))
    }

    /// Lets the threads end when all is done that was asked.
    pub(crate) fn close(self) {
        drop(self.asks);
    }

    /// Asks for the stack of the poll that was seen. Never waits.
    pub(crate) fn ask(&self, seat: &'static Seat, level: usize, seen: Seen) -> Pending {
        let pending = Pending::default();
        if self.asks.try_send(Ask { seat, level, seen, pending: pending.clone() }).is_err() {
            pending.settle(Err(Missing::Busy));
        }
        pending
    }
}

/// How often a thread that was asked is looked at, and for how long: one that copies a large file inside a system call, or
/// waits for a processor, answers late. It is given up as soon as the poll is over.
const STEP: Duration = Duration::from_micros(100);
const PATIENCE: Duration = Duration::from_secs(2);

/// A thread that was asked.
struct Open {
    ask: Ask,
    request: Request,
    since: Instant,
}

fn take(asked: &Receiver<Ask>, takes: &SyncSender<Taken>, signal: Option<Signal>) {
    // So that the stack is the one of the stall that was seen.
    platform::take_short_turns();
    let mut open: Vec<Open> = Vec::new();
    let mut asks = true;
    while asks || !open.is_empty() {
        let next = if open.is_empty() {
            asked.recv().map_err(RecvTimeoutError::from)
        } else {
            asked.recv_timeout(STEP)
        };
        match next {
            Ok(ask) => open.extend(begin(ask, takes, signal)),
            Err(RecvTimeoutError::Timeout) => {}
            // The watchdog stops: nobody waits for much longer.
            Err(RecvTimeoutError::Disconnected) => {
                asks = false;
                thread::sleep(STEP);
            }
        }
        open.retain(|open| match progress(open) {
            Some(taken) => {
                hand_on(taken, &open.ask.pending, takes);
                false
            }
            None => true,
        });
    }
}

/// Takes the stack, or asks the thread for it.
fn begin(ask: Ask, takes: &SyncSender<Taken>, signal: Option<Signal>) -> Option<Open> {
    let occupant = ask.seat.occupant().filter(|_| ask.is_current()).ok_or(Missing::Ended);
    let poll = (ask.seat.number, ask.level);
    let subject = occupant.and_then(|occupant| {
        let tid = occupant.tid.ok_or(Missing::Hidden)?;
        Ok(Subject { tid, bounds: occupant.stack, poll })
    });
    match subject.and_then(|subject| capture::take(subject, signal)) {
        Ok(capture::Taken::Asked(request)) => Some(Open { ask, request, since: Instant::now() }),
        Ok(capture::Taken::Whole(raw)) => {
            // It may have been over before, or while, it was taken.
            hand_on(if ask.is_current() { Ok(raw) } else { Err(Missing::Ended) }, &ask.pending, takes);
            None
        }
        Err(missing) => {
            hand_on(Err(missing), &ask.pending, takes);
            None
        }
    }
}

/// What came of it, once it is known.
fn progress(open: &Open) -> Option<Result<Raw, Missing>> {
    // In this order: what is over was answered before, if at all.
    let is_current = open.ask.is_current();
    match open.request.answer() {
        Some(raw) => {
            let is_its = raw.polls.is_some_and(|polls| open.ask.was_current(polls));
            Some(if is_its { Ok(raw) } else { Err(Missing::Ended) })
        }
        None if !is_current => Some(Err(Missing::Ended)),
        None => (PATIENCE < open.since.elapsed()).then_some(Err(Missing::NoAnswer)),
    }
}

fn hand_on(raw: Result<Raw, Missing>, pending: &Pending, takes: &SyncSender<Taken>) {
    let taken = raw
        .and_then(|raw| takes.try_send(Taken { raw, pending: pending.clone() }).map_err(|_| Missing::Busy));
    if let Err(missing) = taken {
        pending.settle(Err(missing));
    }
}

fn name(taken: &Receiver<Taken>, full: bool) {
    let mut namer = Namer::new(full);
    for Taken { raw, pending } in taken {
        // What a program's files hold is not ours; a reader of theirs that panics costs one stack.
        let named = catch_unwind(AssertUnwindSafe(|| namer.name(raw)));
        pending.settle(named.map_err(|_| Missing::Unreadable));
    }
}

/// What is known of the process so far.
struct Namer {
    walker: Walker,
    symbols: Symbols,
    full: bool,
}

impl Namer {
    fn new(full: bool) -> Self {
        Self { walker: Walker::new(), symbols: Symbols::new(), full }
    }

    fn name(&mut self, raw: Raw) -> Stack {
        let addresses = self.walker.walk(&raw);
        let (modules, symbols) = (self.walker.modules(), &mut self.symbols);
        symbols.keep_only(modules);
        let named: Vec<Vec<_>> = addresses.iter().map(|address| symbols.frames(*address, modules)).collect();
        let boundary = boundary::of(&named);
        let of_poll = boundary.map(|caller| named[..caller].iter().map(Vec::len).sum());
        let frames: Vec<_> = named.into_iter().flatten().collect();
        let (shown, cause) = (trim::shown(&frames, of_poll), waits::cause(&frames, raw.call, raw.on));
        // What was walked lies within the calls.
        let boundary = boundary.map(|caller| addresses[caller] + 1);
        Stack { all: frames.into(), shown: shown.into(), full: self.full, cause, boundary }
    }
}
