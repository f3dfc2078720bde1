//! What a signal handler notes of a call, in memory that was made before.

use std::cell::{Cell, UnsafeCell};
use std::sync::atomic::{AtomicU8, Ordering, compiler_fence};

use super::CallKind;
use super::names::name;
use super::raw::Call;
use super::stack::Frames;
use crate::strict::FoundCall;

/// Distinct places of one poll that are told; more are only counted.
const ROOM: usize = 32;

/// How much of a path is kept.
const PATH: usize = 160;

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
    records: UnsafeCell<Vec<Record>>,
}

/// One place that made blocking calls.
#[derive(Clone, Debug)]
pub(super) struct Record {
    call: Call,
    kind: CallKind,
    /// How often.
    count: u64,
    frames: Frames,
    path: [u8; PATH],
    length: usize,
}

impl Record {
    pub(super) fn new(call: Call, kind: CallKind, frames: Frames) -> Self {
        Self { call, kind, count: 1, frames, path: [0; PATH], length: 0 }
    }

    /// Where the path of the file is to be written; what is written is said by [`Self::set_length`].
    pub(super) fn path_mut(&mut self) -> &mut [u8; PATH] {
        &mut self.path
    }

    pub(super) fn set_length(&mut self, length: usize) {
        self.length = length.min(PATH);
    }

    /// What was noted, in memory of its own.
    pub(super) fn found(&self) -> FoundCall {
        let path = &self.path[..self.length];
        FoundCall {
            kind: self.kind,
            name: name(self.call.number),
            path: (!path.is_empty()).then(|| String::from_utf8_lossy(path).into_owned()),
            count: self.count,
            addresses: self.frames.addresses().to_vec(),
        }
    }
}

impl Recorder {
    pub(super) fn new() -> Self {
        Self {
            selector: AtomicU8::new(ALLOW),
            pauses: Cell::new(0),
            lost: Cell::new(0),
            gave_up: Cell::new(false),
            records: UnsafeCell::new(Vec::with_capacity(ROOM)),
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

    /// Notes a call; a place that is known is only counted. Called by the handler: it allocates nothing.
    pub(super) fn note(&self, record: Record) {
        // SAFETY: the handler runs with calls allowed, so it is not interrupted by itself, and the thread's other
        // uses (`take`) are made with calls allowed too: nobody else has a reference now.
        let records = unsafe { &mut *self.records.get() };
        let same =
            |known: &&mut Record| known.call.number == record.call.number && known.frames == record.frames;
        if let Some(known) = records.iter_mut().find(same) {
            known.count += 1;
        } else if records.len() < records.capacity() {
            records.push(record);
        } else {
            self.lost.set(self.lost.get() + 1);
        }
    }

    /// What was noted. Calls must be allowed.
    pub(super) fn take(&self) -> Vec<Record> {
        // SAFETY: as in `note`: with calls allowed, the handler does not run.
        std::mem::take(unsafe { &mut *self.records.get() })
    }
}
