//! Spans that are entered on a runtime's worker, as polls. Their guards are the program's: it may give them back out of turn,
//! on another thread or never, and what other polls publish must stay right all the same.

use std::cell::RefCell;

use super::guard::{publish, tell_long};
use super::runtime::{Task, current_task, is_worker, worker_index};
use super::thread::{LeftOut, leave_out_of_turn, own_seat};
use crate::registry::{CONTEXTS, ContextId};
use crate::slot::Place;
use crate::tag::Tag;

/// A span that this thread is in.
struct Entered {
    span: u64,
    /// The task that entered it; one that another task finds entered was held across an await.
    task: Option<Task>,
    place: Place,
    sequence: u64,
    /// One reference: the span may be closed while it is entered, if it is exited elsewhere.
    context: ContextId,
    /// Exited, or of another task's poll.
    is_over: bool,
}

impl Drop for Entered {
    fn drop(&mut self) {
        CONTEXTS.release(self.context);
    }
}

thread_local! {
    /// Outermost first.
    static ENTERED: RefCell<Vec<Entered>> = const { RefCell::new(Vec::new()) };
}

/// Publishes that this thread is in the span, if it is a runtime's worker now. A span that is entered costs an allocation
/// now and then.
pub(crate) fn enter_span(span: u64, tag: Tag) {
    if !is_worker() {
        return;
    }
    let Some(seat) = own_seat() else { return };
    seat.set_worker(worker_index(seat));
    end_stale_spans();
    let Some(place) = publish(seat, tag) else { return };
    let context = tag.context();
    CONTEXTS.retain(context);
    let (task, sequence) = (current_task(), place.sequence());
    let entered = Entered { span, task, place, sequence, context, is_over: false };
    // Fails only while the thread ends, which gives its slot back.
    let _ = ENTERED.try_with(|all| all.borrow_mut().push(entered));
}

/// Takes that back. A span that is left before one that was entered inside of it takes that with it.
pub(crate) fn exit_span(span: u64) {
    let _ = ENTERED.try_with(|all| {
        let mut all = all.borrow_mut();
        let Some(at) = all.iter().rposition(|entered| entered.span == span && !entered.is_over) else {
            return;
        };
        for entered in &mut all[at..] {
            if !entered.is_over {
                tell_long(entered.place, entered.sequence);
            }
            entered.is_over = true;
        }
    });
    close();
}

/// What other tasks have left entered on this thread is no poll any more: a worker polls one after the other.
pub(super) fn end_stale_spans() {
    let is_any = ENTERED.try_with(|all| {
        let mut all = all.borrow_mut();
        if all.is_empty() {
            return false;
        }
        let now = current_task();
        for entered in &mut *all {
            // What was entered in no task may be around all tasks: a runtime's own future.
            entered.is_over |= entered.task.is_some() && now.is_some() && entered.task != now;
        }
        true
    });
    if is_any == Ok(true) {
        close();
    }
}

/// Takes back what is over, innermost first, as far as no poll is inside of it.
fn close() {
    let next = || {
        ENTERED
            .try_with(|all| {
                let mut all = all.borrow_mut();
                let last = all.last().filter(|last| last.is_over)?;
                match leave_out_of_turn(last.place, last.sequence) {
                    LeftOut::Inside => None,
                    LeftOut::Done => all.pop(),
                }
            })
            .ok()
            .flatten()
    };
    // Dropped with nothing borrowed: a context may run its subscriber's code.
    while let Some(entered) = next() {
        drop(entered);
    }
}
