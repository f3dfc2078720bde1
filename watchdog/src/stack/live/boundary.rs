//! Where a runtime's loop calls a poll: as long as the thread has not come back there, it is the same poll.

use crate::stack::{Frame, origin};

/// The loops of tokio's workers.
const LOOPS: &str = "tokio::runtime::scheduler::";

/// The one in which the future of `block_on` is polled too.
const OWN_LOOP: &str = "tokio::runtime::scheduler::current_thread";

/// What all polls of tasks go through, by a pointer, so that it is never inlined.
const TASK: &str = "tokio::runtime::task::raw::poll";

/// Which of the calls is that loop's, of the frames at each call from the innermost on: the outermost loop's, as what it
/// polls is the thread's poll. A worker of several is itself run by a task, outside of its loop.
pub(super) fn of(calls: &[Vec<Frame>]) -> Option<usize> {
    let has = |call: &Vec<Frame>, path| call.iter().any(|frame| is_in(frame, path));
    let outermost = calls.iter().rposition(|call| has(call, LOOPS))?;
    if let Some(task) = calls[..outermost].iter().rposition(|call| has(call, TASK)) {
        return Some(task + 1);
    }
    // From there up to the first call of the application, which may have been inlined into the loop.
    let inner = calls[..=outermost].iter().rposition(|call| call.iter().any(Frame::is_user))?;
    let within = inner..=outermost;
    within.clone().find(|call| has(&calls[*call], OWN_LOOP)).filter(|call| 0 < *call)
}

/// An inlined fn has no path but its file's, and what stands further back in a name are its types.
fn is_in(frame: &Frame, path: &str) -> bool {
    let of_function =
        frame.function().is_some_and(|function| function.trim_start_matches(['<', '&']).starts_with(path));
    of_function || frame.file().and_then(origin::module).is_some_and(|module| module.starts_with(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(functions: &[&str]) -> Vec<Vec<Frame>> {
        let frame = |function: &&str| Frame {
            function: Some((*function).into()),
            file: None,
            line: None,
            module: "app".into(),
            offset: 0,
            user: function.starts_with("app::"),
        };
        functions.iter().map(|function| vec![frame(function)]).collect()
    }

    #[test]
    fn a_workers_loop_calls_the_task_and_not_what_the_task_runs() {
        let worker = [
            "app::handler",
            "tokio::runtime::task::raw::poll",
            "tokio::runtime::scheduler::multi_thread::worker::Context::run_task",
            "tokio::runtime::scheduler::multi_thread::worker::run",
            "poll_future<tokio::runtime::scheduler::multi_thread::worker::Launch>",
            "tokio::runtime::task::raw::poll",
            "tokio::runtime::blocking::pool::Inner::run",
        ];
        assert_eq!(of(&calls(&worker)), Some(2));
        let nested = [
            &[
                "tokio::runtime::task::raw::poll",
                "tokio::runtime::scheduler::current_thread::Context::run_task",
            ],
            &worker[..],
        ];
        assert_eq!(of(&calls(&nested.concat())), Some(4));
        assert_eq!(of(&calls(&worker[2..])), None, "it is between two polls");
    }

    #[test]
    fn the_future_of_block_on_is_polled_by_the_loop_itself() {
        let own = [
            "std::thread::sleep",
            "app::main",
            "core::future::poll_fn",
            "tokio::runtime::scheduler::current_thread::CoreGuard::block_on",
            "tokio::runtime::Runtime::block_on",
            "app::main",
        ];
        assert_eq!(of(&calls(&own)), Some(3));
        assert_eq!(of(&calls(&own[4..])), None);
        assert_eq!(of(&calls(&["app::main", "std::rt::lang_start"])), None);
    }
}
