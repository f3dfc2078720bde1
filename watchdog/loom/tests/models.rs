//! The protocols between polls and the monitor, in every order that the memory model allows. Both sides run in
//! threads that the model spawns: what its main thread does before it joins them, loom does not interleave.

#[path = "../../src/registry/control.rs"]
#[allow(dead_code, reason = "a model uses part of each file")]
mod control;
#[path = "../../src/slot/mod.rs"]
#[allow(dead_code, unused_imports, reason = "a model uses part of each file")]
mod slot;
#[path = "../../src/registry/transfer.rs"]
#[allow(dead_code, reason = "a model uses part of each file")]
mod transfer;

/// What the included files take from the watchdog's file of this name.
mod sync {
    pub(crate) use loom::sync::atomic::{AtomicU64, Ordering, fence};

    /// The polling side of the asymmetric barrier. The monitor's `membarrier` makes it as strong as a fence.
    pub(crate) fn light_barrier() {
        fence(Ordering::SeqCst);
    }

    /// The monitor's side.
    pub(crate) fn heavy_barrier() {
        fence(Ordering::SeqCst);
    }
}

use loom::sync::Arc;
use loom::thread;

use control::Control;
use slot::{End, Ends, Frame, Slot, Top};
use transfer::{Handed, QUESTION, REGISTERS, Transfer};

#[test]
fn a_look_never_takes_one_polls_tag_for_anothers() {
    loom::model(|| {
        let frame = Arc::new(Frame::new(0));
        let polls = Arc::clone(&frame);
        let poller = thread::spawn(move || {
            for tag in [10, 30] {
                polls.begin(tag);
                polls.end();
            }
        });
        let looks = Arc::clone(&frame);
        let monitor = thread::spawn(move || {
            for seen in [looks.read(), looks.read()].into_iter().flatten() {
                assert_eq!(seen.tag, seen.sequence * 10);
            }
        });
        poller.join().unwrap();
        monitor.join().unwrap();
        assert_eq!(frame.read(), None);
    });
}

#[test]
fn a_poll_that_stays_is_seen_or_wakes_the_monitor() {
    loom::model(|| {
        let frame = Arc::new(Frame::new(0));
        let control = Arc::new(Control::new());
        control.switch_on(1);
        let poller = {
            let (frame, control) = (Arc::clone(&frame), Arc::clone(&control));
            thread::spawn(move || {
                frame.begin(7);
                sync::light_barrier();
                control.look().is_parked() && control.cancel_park()
            })
        };
        let monitor = thread::spawn(move || {
            control.announce_park();
            sync::heavy_barrier();
            frame.read().is_none()
        });
        let wakes = poller.join().unwrap();
        let sleeps = monitor.join().unwrap();
        assert!(!sleeps || wakes, "the monitor sleeps beside a poll that did not wake it");
    });
}

#[test]
fn of_two_polls_one_wakes_the_monitor() {
    loom::model(|| {
        let control = Arc::new(Control::new());
        control.switch_on(1);
        control.announce_park();
        let polls = [Arc::clone(&control), Arc::clone(&control)];
        let [one, other] = polls.map(|control| thread::spawn(move || control.cancel_park()));
        assert!(one.join().unwrap() ^ other.join().unwrap());
        assert!(!control.look().is_parked());
    });
}

#[test]
fn ticks_are_not_lost_to_a_poll_that_wakes_the_monitor() {
    loom::model(|| {
        let control = Arc::new(Control::new());
        control.switch_on(5);
        control.announce_park();
        let poll = Arc::clone(&control);
        let poller = thread::spawn(move || {
            poll.cancel_park();
        });
        let looks = Arc::clone(&control);
        let monitor = thread::spawn(move || looks.advance());
        poller.join().unwrap();
        assert_eq!((monitor.join().unwrap(), control.look().tick()), (6, 6));
    });
}

fn end(number: u64) -> End {
    let [tag, level, sequence, began, ended, exact, waited, slices, not_run, slept, scope] =
        std::array::from_fn(|word| number * 11 + word as u64);
    End { tag, level, sequence, began, ended, exact, waited, slices, not_run, slept, scope }
}

#[test]
fn ends_come_whole_in_order_and_what_is_lost_is_counted() {
    loom::model(|| {
        let ends = Arc::new(Ends::new());
        let told = Arc::clone(&ends);
        let poller = thread::spawn(move || (1..=3).filter(|number| told.push(end(*number))).count() as u64);
        let reads = Arc::clone(&ends);
        let monitor = thread::spawn(move || [reads.pop(), reads.pop()]);
        let pushed = poller.join().unwrap();
        let mut read: Vec<End> = monitor.join().unwrap().into_iter().flatten().collect();
        while let Some(end) = ends.pop() {
            read.push(end);
        }
        assert_eq!(read.len() as u64, pushed);
        assert_eq!(pushed + ends.lost(), 3);
        assert!(read.iter().all(|read| *read == end(read.tag / 10)), "{read:?}");
        assert!(read.is_sorted_by(|a, b| a.tag < b.tag), "{read:?}");
    });
}

/// As in a process: a slot is for ever.
fn slot() -> &'static Slot {
    Box::leak(Box::new(Slot::new()))
}

fn top(slot: &'static Slot) -> Top {
    let top = Top::new();
    top.take(slot);
    top
}

#[test]
fn a_long_poll_that_is_gone_has_left_its_word() {
    loom::model(|| {
        let slot = slot();
        let poller = thread::spawn(move || {
            let top = top(slot);
            let place = top.enter(slot, 10).expect("it has a slot");
            slot.ends.push(end(1));
            top.leave(place);
        });
        let monitor = thread::spawn(move || {
            let was_there = slot.read(0).is_some();
            let is_gone = slot.read(0).is_none();
            if was_there && is_gone {
                assert_eq!(slot.ends.pop(), Some(end(1)));
            }
        });
        poller.join().unwrap();
        monitor.join().unwrap();
    });
}

#[test]
fn a_slot_goes_from_thread_to_thread_with_its_numbers() {
    loom::model(|| {
        let slot = slot();
        assert!(slot.claim());
        let second = thread::spawn(move || {
            // Not yet, or after the first owner: never between.
            let place = slot.claim().then(|| top(slot).enter(slot, 2))??;
            Some((place.level(), place.sequence()))
        });
        let ends = thread::spawn(move || {
            let top = top(slot);
            let first = top.enter(slot, 1).expect("it has a slot");
            top.leave(first);
            slot.vacate();
        });
        ends.join().unwrap();
        if let Some(second) = second.join().unwrap() {
            assert_eq!(second, (0, 3));
        }
    });
}

#[test]
fn a_thread_that_ends_inside_a_poll_leaves_nothing_open() {
    loom::model(|| {
        let slot = slot();
        assert!(slot.claim());
        let thread = thread::spawn(move || {
            let top = top(slot);
            top.enter(slot, 1);
            top.enter(slot, 2);
            slot.vacate();
        });
        let monitor = thread::spawn(move || slot.read(0).inspect(|seen| assert_eq!(seen.tag, 1)));
        thread.join().unwrap();
        monitor.join().unwrap();
        assert_eq!((slot.read(0), slot.read(1)), (None, None));
        assert!(slot.claim());
    });
}

/// The handler of a signal: hands over what goes with the request, or nothing.
fn handle(transfer: &Transfer, request: u64) {
    let Some(question) = transfer.begin(request) else { return };
    assert_eq!(question, [request * 10; QUESTION], "it is another request's");
    for index in 0.. {
        if !transfer.put(index, request * 100 + index as u64) {
            transfer.finish(request, [request; REGISTERS], index);
            return;
        }
    }
}

#[test]
fn a_stack_comes_whole_and_a_handler_that_is_late_writes_into_no_other() {
    loom::model(|| {
        let transfer = Arc::new(Transfer::new());
        let first = transfer.ask([10; QUESTION]).expect("nobody copies");
        let late = Arc::clone(&transfer);
        let handler = thread::spawn(move || handle(&late, first));
        let asks = Arc::clone(&transfer);
        let asker = thread::spawn(move || {
            let whole = |request: u64| Handed {
                registers: [request; REGISTERS],
                words: vec![request * 100, request * 100 + 1],
            };
            if let Some(handed) = asks.take(first) {
                assert_eq!(handed, whole(first));
                return;
            }
            if !asks.withdraw(first) {
                // The handler has begun. Until it is done, nothing else can be asked.
                return;
            }
            let second = asks.ask([20; QUESTION]).expect("the first was withdrawn before it began");
            handle(&asks, second);
            assert_eq!(asks.take(second), Some(whole(second)), "the late handler has written into it");
        });
        handler.join().unwrap();
        asker.join().unwrap();
    });
}
