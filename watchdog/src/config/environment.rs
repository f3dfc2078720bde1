//! `BLOCKCHECK`, `BLOCKCHECK_THRESHOLD` and `BLOCKCHECK_STACK`; and `BLOCKCHECK_STRICT`, which strict tests ask for.

use std::ffi::{OsStr, OsString};
use std::time::Duration;

/// What the environment says; it is asked once, when a watchdog starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Environment {
    pub(crate) off: bool,
    pub(crate) threshold: Option<Duration>,
    pub(crate) stack: Option<StackWish>,
    /// What could not be understood, for a warning: a typing error in a variable must not end a program.
    pub(crate) problems: Vec<String>,
}

/// What `BLOCKCHECK_STACK` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StackWish {
    Off,
    Trimmed,
    Full,
}

impl Environment {
    pub(crate) fn read() -> Self {
        Self::parse(|name| std::env::var_os(name))
    }

    fn parse(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let variable = |name| variable(name).map(|value| text(&value));
        let mut environment = Self::default();
        let switch = variable("BLOCKCHECK").unwrap_or_default();
        match word(&switch).as_str() {
            "" | "on" | "1" | "true" => {}
            "off" | "0" | "false" => environment.off = true,
            _ => environment.problems.push(format!(
                "BLOCKCHECK={switch} is not understood, the watchdog runs; write BLOCKCHECK=off to switch it off"
            )),
        }
        if let Some(text) = variable("BLOCKCHECK_THRESHOLD") {
            // Here capitals mean something: an `M` is a month.
            match humantime::parse_duration(&text) {
                Ok(threshold) if !threshold.is_zero() => environment.threshold = Some(threshold),
                _ => environment.problems.push(format!(
                    "BLOCKCHECK_THRESHOLD={text} is not a duration above zero and is left out; write for example \
                     BLOCKCHECK_THRESHOLD=20ms"
                )),
            }
        }
        let stack = variable("BLOCKCHECK_STACK").unwrap_or_default();
        match word(&stack).as_str() {
            "" => {}
            "off" | "0" | "false" => environment.stack = Some(StackWish::Off),
            "on" | "1" | "true" => environment.stack = Some(StackWish::Trimmed),
            "full" => environment.stack = Some(StackWish::Full),
            _ => environment.problems.push(format!(
                "BLOCKCHECK_STACK={stack} is not understood and is left out; write BLOCKCHECK_STACK=off, on or full"
            )),
        }
        #[cfg(feature = "strict")]
        environment.problems.extend(variable(STRICT).and_then(|means| strict_problem(&means)));
        environment
    }
}

/// What is no UTF-8 is no word either, and is told as it can be shown.
fn text(value: &OsStr) -> String {
    value.to_string_lossy().trim().to_owned()
}

/// A word means the same in capitals.
fn word(text: &str) -> String {
    text.to_ascii_lowercase()
}

#[cfg(feature = "strict")]
const STRICT: &str = "BLOCKCHECK_STRICT";

/// Whether strict tests are asked to leave system calls alone: `BLOCKCHECK_STRICT=switches`.
#[cfg(feature = "strict")]
pub(crate) fn strict_by_switches() -> bool {
    std::env::var_os(STRICT).is_some_and(|means| word(&text(&means)) == "switches")
}

#[cfg(feature = "strict")]
fn strict_problem(means: &str) -> Option<String> {
    (!["", "switches"].contains(&word(means).as_str())).then(|| {
        format!("{STRICT}={means} is not understood and is left out; write {STRICT}=switches or nothing")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(variables: &[(&str, &str)]) -> Environment {
        Environment::parse(|name| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).into())
        })
    }

    #[test]
    fn the_threshold_and_the_switch_are_read() {
        assert_eq!(parse(&[]), Environment::default());
        let both = parse(&[("BLOCKCHECK", "off"), ("BLOCKCHECK_THRESHOLD", "1s 500ms")]);
        assert!(both.off);
        assert_eq!(both.threshold, Some(Duration::from_millis(1500)));
        assert_eq!(parse(&[("BLOCKCHECK_STACK", "off")]).stack, Some(StackWish::Off));
        assert_eq!(parse(&[("BLOCKCHECK_STACK", " full ")]).stack, Some(StackWish::Full));
    }

    #[test]
    fn what_is_not_understood_is_a_problem_that_names_the_variable() {
        for (name, value) in [
            ("BLOCKCHECK", "maybe"),
            ("BLOCKCHECK_THRESHOLD", "0ms"),
            ("BLOCKCHECK_THRESHOLD", "fast"),
            ("BLOCKCHECK_THRESHOLD", "-5ms"),
            ("BLOCKCHECK_STACK", "half"),
        ] {
            let environment = parse(&[(name, value)]);
            assert_eq!((environment.off, environment.threshold, environment.stack), (false, None, None));
            assert!(environment.problems[0].starts_with(&format!("{name}={value}")), "{environment:?}");
        }
    }

    #[test]
    fn words_mean_the_same_in_capitals() {
        assert!(parse(&[("BLOCKCHECK", "OFF")]).off);
        assert_eq!(parse(&[("BLOCKCHECK", "True")]), Environment::default());
        assert_eq!(parse(&[("BLOCKCHECK_STACK", "Full")]).stack, Some(StackWish::Full));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_utf_8_is_a_problem_too() {
        use std::os::unix::ffi::OsStringExt as _;

        for name in ["BLOCKCHECK", "BLOCKCHECK_THRESHOLD", "BLOCKCHECK_STACK"] {
            let environment = Environment::parse(|asked| {
                (asked == name).then(|| OsString::from_vec([b"off", &[0xff][..]].concat()))
            });
            assert_eq!((environment.off, environment.threshold, environment.stack), (false, None, None));
            assert!(environment.problems[0].starts_with(&format!("{name}=off")), "{environment:?}");
        }
    }

    #[cfg(feature = "strict")]
    #[test]
    fn strict_tests_have_one_other_means() {
        assert_eq!(parse(&[(STRICT, "Switches")]).problems, [""; 0]);
        assert!(parse(&[(STRICT, "swiches")]).problems[0].starts_with("BLOCKCHECK_STRICT=swiches"));
    }
}
