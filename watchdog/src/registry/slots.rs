//! All slots, in chunks that double. Slots of ended threads are used again.

use std::sync::Mutex;
use std::sync::OnceLock;
use std::thread::Thread;

use super::{Counter, Handed, Hands};
use crate::poll::{Runtime, WorkerState};
use crate::slot::Slot;

const FIRST_CHUNK: usize = 32;
const CHUNKS: usize = 16;

/// The monitor makes room ahead of need when fewer slots than this are left, so that hardly a thread's first poll has to.
const RESERVE: usize = 8;

/// See the file's head.
pub(crate) struct Slots {
    chunks: [OnceLock<Box<[Seat]>>; CHUNKS],
    taken: Counter,
    unwatched: Counter,
}

/// A slot and the thread that has it.
pub(crate) struct Seat {
    pub(crate) slot: Slot,
    /// Its position among all seats.
    pub(crate) number: usize,
    /// The runtime's worker that the thread was when it last polled a future for the first time, plus one.
    worker: Counter,
    hands: Hands,
    /// The runtime's id of the task that the thread polled last, where the runtime tells; 0 if not.
    task: Counter,
    occupant: Mutex<Option<Occupant>>,
}

/// The thread that has a slot.
#[derive(Clone, Debug)]
pub(crate) struct Occupant {
    pub(crate) thread: Thread,
    /// The operating system's id of the thread, where it has one.
    pub(crate) tid: Option<u32>,
    /// The bounds of the thread's stack, where stacks are taken.
    #[cfg_attr(
        not(all(
            feature = "stack",
            target_os = "linux",
            any(target_arch = "x86_64", target_arch = "aarch64")
        )),
        allow(dead_code, reason = "only stacks are bounded")
    )]
    pub(crate) stack: Option<(u64, u64)>,
    /// The runtime that the thread belongs to, where it is known.
    pub(crate) runtime: Option<Runtime>,
}

impl Slots {
    pub(crate) const fn new() -> Self {
        Self { chunks: [const { OnceLock::new() }; CHUNKS], taken: Counter::new(), unwatched: Counter::new() }
    }

    /// Takes a free slot for this thread, which makes room where many threads have come at once. `None`, counted, when
    /// there are more threads than there can be slots, two million.
    pub(crate) fn claim(&self, occupant: Occupant) -> Option<&Seat> {
        loop {
            let free = self.seats().find_map(|seat| {
                // The monitor holds the lock for the time of a clone; a seat it is looking at is passed over.
                let name = seat.occupant.try_lock().ok()?;
                seat.slot.claim().then_some((seat, name))
            });
            if let Some((seat, mut name)) = free {
                self.taken.add(1);
                *name = Some(occupant);
                return Some(seat);
            }
            if !self.add_chunk() {
                self.unwatched.add(1);
                return None;
            }
        }
    }

    /// Gives a slot back.
    pub(crate) fn vacate(&self, seat: &Seat) {
        // The runtime may be on its way to the end.
        if let Ok(mut occupant) = seat.occupant.try_lock()
            && let Some(occupant) = occupant.as_mut()
        {
            occupant.runtime = None;
        }
        seat.worker.set(0);
        seat.hands.reset();
        seat.task.set(0);
        seat.slot.vacate();
        self.taken.sub(1);
    }

    /// After a fork: takes the slots of all threads but the calling one, which are not in this process. `own` is
    /// the calling thread's, which is another to the system now.
    pub(crate) fn fork(&self, own: Option<usize>, tid: Option<u32>) {
        for seat in self.seats().filter(|seat| seat.slot.is_owned()) {
            if Some(seat.number) != own {
                self.vacate(seat);
                continue;
            }
            if let Ok(mut occupant) = seat.occupant.try_lock()
                && let Some(occupant) = occupant.as_mut()
            {
                occupant.tid = tid;
            }
        }
    }

    /// Notes the worker that the seat's thread is. Called by the thread; another that was the same worker, and has
    /// handed it over in `block_in_place`, is none from now on.
    #[cfg(feature = "tokio")]
    pub(crate) fn set_worker(&self, seat: &Seat, index: Option<usize>) {
        if !seat.set_worker(index) {
            return;
        }
        let number = seat.worker.get();
        if number == 0 {
            return;
        }
        let Some(runtime) = seat.occupant().and_then(|occupant| occupant.runtime) else { return };
        for other in self.seats().filter(|other| other.number != seat.number && other.worker.get() == number)
        {
            let is_same =
                other.occupant().and_then(|occupant| occupant.runtime).is_some_and(|of| of.is(&runtime));
            if is_same {
                other.worker.set(0);
                other.hands.give(&other.slot);
            }
        }
    }

    /// All slots there are, used or not.
    pub(crate) fn seats(&self) -> impl Iterator<Item = &Seat> {
        self.chunks.iter().map_while(OnceLock::get).flat_map(|chunk| chunk.iter())
    }

    /// The slot in a seat. Takes no lock and allocates nothing, so that a signal handler may ask.
    #[cfg_attr(
        not(all(
            feature = "stack",
            target_os = "linux",
            any(target_arch = "x86_64", target_arch = "aarch64")
        )),
        allow(dead_code, reason = "only stacks are taken by handlers")
    )]
    pub(crate) fn slot(&self, number: usize) -> Option<&Slot> {
        let index = (number / FIRST_CHUNK + 1).ilog2() as usize;
        self.chunks.get(index)?.get()?.get(number - first_of(index)).map(|seat| &seat.slot)
    }

    /// Makes room ahead of need. Called by the monitor.
    pub(crate) fn grow(&self) {
        while self.seats().count() < self.taken.get() as usize + RESERVE && self.add_chunk() {}
    }

    /// `false` when there can be no more.
    fn add_chunk(&self) -> bool {
        let free = self.chunks.iter().enumerate().find(|(_, chunk)| chunk.get().is_none());
        let Some((index, chunk)) = free else { return false };
        let first = first_of(index);
        // Not `get_or_init`: of several threads that come to this, none waits for another to make it.
        let _ = chunk.set((first..first + (FIRST_CHUNK << index)).map(Seat::new).collect());
        true
    }

    /// How many threads have a slot.
    pub(crate) fn taken(&self) -> u64 {
        self.taken.get()
    }

    /// How many ends of polls found no room.
    pub(crate) fn lost_ends(&self) -> u64 {
        self.seats().map(|seat| seat.slot.ends.lost()).sum()
    }

    /// How often a poll found no slot for its thread.
    pub(crate) fn unwatched(&self) -> u64 {
        self.unwatched.get()
    }
}

/// The number of the first seat in a chunk: each has twice as many as the one before.
const fn first_of(chunk: usize) -> usize {
    FIRST_CHUNK * ((1 << chunk) - 1)
}

impl Seat {
    fn new(number: usize) -> Self {
        Self {
            slot: Slot::new(),
            number,
            worker: Counter::new(),
            hands: Hands::default(),
            task: Counter::new(),
            occupant: Mutex::new(None),
        }
    }

    /// Notes the worker that the thread is, and says whether it was another. Called by the thread.
    pub(crate) fn set_worker(&self, index: Option<usize>) -> bool {
        let number = index.map_or(0, |index| index as u64 + 1);
        let is_other = number != self.worker.get();
        if is_other {
            self.worker.set(if self.knows_runtime() { number } else { 0 });
        }
        is_other
    }

    /// Notes the runtime that the thread is a worker of now, which can be another than when it took the seat. `false` if
    /// the monitor is just reading that.
    fn knows_runtime(&self) -> bool {
        let Ok(mut occupant) = self.occupant.try_lock() else { return false };
        if let Some(occupant) = occupant.as_mut() {
            occupant.runtime = Runtime::current();
        }
        true
    }

    /// Notes the task that the thread polls. Called by the thread.
    #[cfg(all(feature = "tokio", tokio_unstable))]
    pub(crate) fn set_task(&self, task: u64) {
        self.task.set(task);
    }

    pub(crate) fn task(&self) -> Option<u64> {
        Some(self.task.get()).filter(|task| *task != 0)
    }

    /// What the thread's worker has done so far.
    pub(crate) fn worker(&self) -> Option<WorkerState> {
        let index = usize::try_from(self.worker.get()).ok()?.checked_sub(1)?;
        self.occupant()?.runtime?.worker(index)
    }

    /// The thread is about to poll for another runtime than before. Called by the thread. A worker comes to another only by
    /// giving itself away, or between its polls; other threads keep who polls there waiting.
    pub(crate) fn change_runtime(&self) {
        if self.worker.get() != 0 {
            self.worker.set(0);
            self.hands.give_for_another_runtime(&self.slot);
        }
    }

    /// Which of the thread's polls have given their worker away.
    pub(crate) fn handed(&self) -> Handed {
        self.hands.read()
    }

    /// The thread that has the slot, or had it last. `None` if that cannot be read: after a fork, a lock that
    /// another thread held stays held.
    pub(crate) fn occupant(&self) -> Option<Occupant> {
        const TRIES: usize = 1_000;
        let locked = (0..TRIES).find_map(|_| {
            let locked = self.occupant.try_lock().ok();
            if locked.is_none() {
                std::thread::yield_now();
            }
            locked
        });
        locked?.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Entry;

    #[test]
    fn a_slot_is_found_by_its_seats_number() {
        let slots = Slots::new();
        (0..200).for_each(|_| slots.taken.add(1));
        slots.grow();
        assert!(200 < slots.seats().count());
        for seat in slots.seats() {
            assert!(std::ptr::eq(slots.slot(seat.number).expect("it is there"), &raw const seat.slot));
        }
        assert!(slots.slot(slots.seats().count()).is_none());
    }

    #[test]
    fn threads_that_come_all_at_once_find_room() {
        let slots = Slots::new();
        let occupant = || Occupant { thread: std::thread::current(), tid: None, stack: None, runtime: None };
        for number in 0..100 {
            assert!(slots.claim(occupant()).is_some(), "{number}");
        }
        assert_eq!((slots.taken(), slots.unwatched()), (100, 0));
    }

    /// The README and the docs say these sizes.
    #[test]
    fn a_thread_and_a_site_take_what_the_docs_say() {
        assert!(size_of::<Seat>() <= 3_328, "{} bytes a thread", size_of::<Seat>());
        assert!(size_of::<Entry>() <= 256, "{} bytes a site", size_of::<Entry>());
    }
}
