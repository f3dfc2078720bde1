//! Takes stacks on two threads: one only takes, so that it comes in time; the other walks and names, which takes
//! long when a program's debug information is first read.

use std::io;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::symbols::Symbols;
use super::trim;
use super::walk::Walker;
use crate::platform::capture::{self, Raw, Signal};
use crate::registry::Seat;
use crate::slot::Seen;
use crate::stack::{Missing, Options, Pending, Stack};

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

    /// Asks for the stack of the poll that was seen. Never waits.
    pub(crate) fn ask(&self, seat: &'static Seat, level: usize, seen: Seen) -> Pending {
        let pending = Pending::default();
        if self.asks.try_send(Ask { seat, level, seen, pending: pending.clone() }).is_err() {
            pending.settle(Err(Missing::Busy));
        }
        pending
    }
}

fn take(asked: &Receiver<Ask>, takes: &SyncSender<Taken>, signal: Option<Signal>) {
    for Ask { seat, level, seen, pending } in asked {
        match take_one(seat, level, seen, signal) {
            Ok(raw) => {
                if takes.try_send(Taken { raw, pending: pending.clone() }).is_err() {
                    pending.settle(Err(Missing::Busy));
                }
            }
            Err(missing) => pending.settle(Err(missing)),
        }
    }
}

fn take_one(seat: &'static Seat, level: usize, seen: Seen, signal: Option<Signal>) -> Result<Raw, Missing> {
    let occupant = seat.occupant().filter(|_| seat.slot.still(level, seen)).ok_or(Missing::Ended)?;
    let raw = capture::capture(occupant.tid.ok_or(Missing::Hidden)?, occupant.stack, signal)?;
    // It may have been over before, or while, it was taken.
    if seat.slot.still(level, seen) { Ok(raw) } else { Err(Missing::Ended) }
}

fn name(taken: &Receiver<Taken>, full: bool) {
    let (mut walker, mut symbols) = (Walker::new(), Symbols::new());
    for Taken { raw, pending } in taken {
        let addresses = walker.walk(&raw);
        let modules = walker.modules();
        symbols.keep_only(modules);
        let frames: Vec<_> = addresses.iter().flat_map(|address| symbols.frames(*address, modules)).collect();
        let shown = trim::shown(&frames);
        pending.settle(Ok(Stack { all: frames.into(), shown: shown.into(), full }));
    }
}
