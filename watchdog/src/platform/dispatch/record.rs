//! What a signal handler notes of a call, in memory that was made before.

use std::cell::{Cell, UnsafeCell};
use std::ops::Range;
use std::sync::atomic::{AtomicU8, Ordering, compiler_fence};

use super::CallKind;
use super::copy::{Position, signature};
use super::names::name;
use super::raw::Call;
use crate::platform::capture::Raw;
use crate::stack::addresses;
use crate::strict::FoundCall;

/// Distinct places of one poll that are told; more are only counted.
const ROOM: usize = 32;

/// Words of all their stacks together: 2 MiB a thread that has strict polls, of which what was never used takes no memory.
const STACKS: usize = 256 * 1024;

/// How much of a path is kept.
const PATH: usize = 160;

/// How many frames are kept: enough to get from a system call through the library to the poll, and then some.
const DEEPEST: usize = 128;

/// What the kernel reads at every system call of the thread: whether the call goes through.
const ALLOW: u8 = 0;
/// As [`ALLOW`]: the call is trapped.
const BLOCK: u8 = 1;

/// Whether the thread's calls are trapped, and what was noted. Only its thread uses it, with its signal handler.
pub(super) struct Recorder {
    selector: AtomicU8,
    /// How many regions with allowed calls the thread is in.
    pub(super) pauses: Cell<u32>,
    /// Calls of places for which there was no room.
    pub(super) lost: Cell<u64>,
    /// Whether the handler had to let the rest of the poll go unwatched.
    pub(super) gave_up: Cell<bool>,
    /// How many polls it has served.
    pub(super) polls: Cell<u64>,
    /// Where the part of the stack ends that is copied.
    top: u64,
    code: &'static [Range<u64>],
    noted: UnsafeCell<Notes>,
}

struct Notes {
    records: Vec<Record>,
    stacks: Vec<u64>,
    /// How much of them is used.
    used: usize,
}

/// One place that made blocking calls.
#[derive(Clone, Debug)]
struct Record {
    call: Call,
    kind: CallKind,
    /// How often.
    count: u64,
    at: Position,
    signature: u64,
    /// Which of the stacks' words are its.
    stack: Range<usize>,
    path: [u8; PATH],
    length: usize,
}

thread_local! {
    /// What this thread's last poll has left: to make a recorder, and to touch its memory, costs more than most polls.
    static SPARE: Cell<Option<Box<Recorder>>> = const { Cell::new(None) };
}

impl Recorder {
    /// For a poll whose stack ends at `top`, in a process with code in these places, ascending.
    pub(super) fn of_thread(top: u64, code: &'static [Range<u64>]) -> Box<Self> {
        // Fails only while the thread ends.
        let spare = SPARE.try_with(Cell::take).ok().flatten();
        let mut recorder = spare.unwrap_or_else(|| Box::new(Self::new(code)));
        recorder.top = top;
        recorder
    }

    /// Leaves it to the thread's next poll. The kernel must not read it any more.
    pub(super) fn leave(mut self: Box<Self>) {
        let notes = self.noted.get_mut();
        notes.records.clear();
        notes.used = 0;
        self.pauses.set(0);
        self.lost.set(0);
        self.gave_up.set(false);
        self.polls.set(self.polls.get() + 1);
        let _ = SPARE.try_with(|spare| spare.set(Some(self)));
    }

    fn new(code: &'static [Range<u64>]) -> Self {
        Self {
            selector: AtomicU8::new(ALLOW),
            pauses: Cell::new(0),
            lost: Cell::new(0),
            gave_up: Cell::new(false),
            polls: Cell::new(0),
            top: 0,
            code,
            noted: UnsafeCell::new(Notes {
                records: Vec::with_capacity(ROOM),
                stacks: vec![0; STACKS],
                used: 0,
            }),
        }
    }

    pub(super) fn selector(&self) -> *const AtomicU8 {
        &raw const self.selector
    }

    /// Lets calls through.
    pub(super) fn allow(&self) {
        // Relaxed: read by the kernel on this very thread; only the compiler must keep the order.
        self.selector.store(ALLOW, Ordering::Relaxed);
        compiler_fence(Ordering::SeqCst);
    }

    /// Traps calls from now on.
    pub(super) fn block(&self) {
        compiler_fence(Ordering::SeqCst);
        // Relaxed: as above.
        self.selector.store(BLOCK, Ordering::Relaxed);
    }

    /// Notes a call; a place that is known is only counted. Called by the handler: it allocates nothing. `path` writes the
    /// path of the file that the call is about, and says how long it is.
    pub(super) fn note(
        &self,
        call: Call,
        kind: CallKind,
        at: Position,
        path: impl FnOnce(&mut [u8; PATH]) -> usize,
    ) {
        // SAFETY: the handler runs with calls allowed, so it is not interrupted by itself, and the thread's other
        // uses (`take`) are made with calls allowed too: nobody else has a reference now.
        let Notes { records, stacks, used } = unsafe { &mut *self.noted.get() };
        let length = at.copy(self.top, &mut stacks[*used..]);
        let stack = *used..*used + length;
        let signature = signature(&stacks[stack.clone()], self.code);
        let same = |known: &&mut Record| {
            (known.call.number, known.at, known.signature) == (call.number, at, signature)
        };
        if let Some(known) = records.iter_mut().find(same) {
            known.count += 1;
        } else if records.len() < records.capacity() && 0 < length {
            *used = stack.end;
            let mut record =
                Record { call, kind, count: 1, at, signature, stack, path: [0; PATH], length: 0 };
            record.length = path(&mut record.path).min(PATH);
            records.push(record);
        } else {
            self.lost.set(self.lost.get() + 1);
        }
    }

    /// What was noted, with the stacks walked, and how many calls there are besides whose stacks cannot be read. Calls must be
    /// allowed.
    pub(super) fn take(&self) -> (Vec<FoundCall>, u64) {
        // SAFETY: as in `note`: with calls allowed, the handler does not run.
        let Notes { records, stacks, .. } = unsafe { &mut *self.noted.get() };
        let raws: Vec<Raw> = records.iter().map(|record| record.raw(stacks)).collect();
        let walked = if raws.is_empty() { Vec::new() } else { addresses(&raws) };
        found(records.drain(..), walked)
    }
}

fn found(
    records: impl Iterator<Item = Record>,
    walked: impl IntoIterator<Item = Option<Vec<u64>>>,
) -> (Vec<FoundCall>, u64) {
    let (mut calls, mut unread) = (Vec::<FoundCall>::new(), 0);
    for (record, addresses) in records.zip(walked) {
        let Some(addresses) = addresses else {
            unread += record.count;
            continue;
        };
        let call = record.found(addresses);
        // What lay on the stack from before may have made two of one place.
        let same = |known: &&mut FoundCall| (known.name, &known.addresses) == (call.name, &call.addresses);
        match calls.iter_mut().find(same) {
            Some(known) => known.count += call.count,
            None => calls.push(call),
        }
    }
    (calls, unread)
}

impl Record {
    /// The copy of the stack, of which all that was used is in `stacks`.
    fn raw(&self, stacks: &[u64]) -> Raw {
        let Position { pc, sp, fp } = self.at;
        let words = stacks[self.stack.clone()].to_vec();
        Raw { pc, sp, fp: Some(fp), lr: None, call: None, on: None, polls: None, words }
    }

    fn found(&self, mut addresses: Vec<u64>) -> FoundCall {
        addresses.truncate(DEEPEST);
        let path = &self.path[..self.length];
        FoundCall {
            kind: self.kind,
            name: name(self.call.number),
            path: (!path.is_empty()).then(|| String::from_utf8_lossy(path).into_owned()),
            count: self.count,
            addresses,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_without_a_stack_that_can_be_read_are_counted() {
        let record = |count| Record {
            call: Call { number: libc::SYS_fsync, arguments: [0; 6] },
            kind: CallKind::File,
            count,
            at: Position { pc: 0, sp: 0, fp: 0 },
            signature: 0,
            stack: 0..0,
            path: [0; PATH],
            length: 0,
        };
        let records = [record(1), record(20), record(3)];
        let (calls, unread) = found(records.into_iter(), [Some(vec![7]), None, Some(vec![7])]);
        assert_eq!(unread, 20);
        assert_eq!(calls.iter().map(|call| (call.name, call.count)).collect::<Vec<_>>(), [("fsync", 4)]);
    }
}
