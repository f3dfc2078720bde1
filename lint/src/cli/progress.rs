//! What a run that takes long is doing, on a terminal.

use std::fmt::Write;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressState, ProgressStyle};

/// A shorter run shows nothing.
const PATIENCE: Duration = Duration::from_millis(700);

/// The stages that the bar shows, each by those of a run that it stands for, with what it is called meanwhile.
const STAGES: [(&[&str], &str); 3] = [
    (&["discover"], "looking for packages"),
    (&["read"], "reading sources"),
    (&["link", "infer", "effects", "findings"], "following calls"),
];

/// A bar on stderr, which is cleared in the end. Nothing where stderr is no terminal, and nothing in CI, where a terminal
/// is often made up.
#[derive(Debug)]
pub(super) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(super) fn start(is_quiet: bool) -> Self {
        let hidden =
            is_quiet || std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
        let target = if hidden { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(STAGES.len() as u64), target)
            .with_finish(ProgressFinish::AndClear);
        // A template of the program's own, which a test reads: it has no mistake.
        if let Ok(style) = ProgressStyle::with_template("{late}") {
            bar.set_style(style.with_key("late", late));
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        Self { bar }
    }

    /// Says that a stage has ended.
    pub(super) fn end(&self, stage: &str) {
        let found = STAGES.iter().enumerate().find(|(_, (parts, _))| parts.contains(&stage));
        let done = found.map_or(STAGES.len(), |(place, (parts, _))| {
            place + usize::from(parts.last().is_some_and(|last| *last == stage))
        });
        self.bar.set_position(done as u64);
    }

    /// Leaves the terminal as it was.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

/// The line, once a run has taken long.
fn late(state: &ProgressState, line: &mut dyn Write) {
    if state.elapsed() < PATIENCE {
        return;
    }
    let done = usize::try_from(state.pos()).unwrap_or(STAGES.len()).min(STAGES.len());
    let what = STAGES.get(done).map_or("sorting findings", |(_, what)| what);
    let bar: String = (0..STAGES.len()).map(|place| if place < done { "━━━━" } else { "────" }).collect();
    let seconds = state.elapsed().as_secs();
    // A line that cannot be made is not shown.
    let _ = write!(line, "{bar} {}/{} {what}, {seconds} s", done + 1, STAGES.len() + 1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_has_no_mistake() {
        assert!(ProgressStyle::with_template("{late}").is_ok());
    }

    #[test]
    fn stages_are_counted_and_nothing_is_shown_without_a_terminal() {
        let progress = Progress::start(true);
        assert!(progress.bar.is_hidden());
        progress.end("read");
        assert_eq!(progress.bar.position(), 2);
        progress.end("effects");
        assert_eq!(progress.bar.position(), 2);
        progress.end("findings");
        assert_eq!(progress.bar.position(), 3);
        progress.end("something new");
        assert_eq!(progress.bar.position(), 3);
        progress.finish();
        assert!(progress.bar.is_finished());
    }
}
