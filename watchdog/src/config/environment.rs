//! `BLOCKCHECK`, `BLOCKCHECK_THRESHOLD` and `BLOCKCHECK_STACK`; and `BLOCKCHECK_STRICT`, which strict tests ask for.

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
        Self::parse(|name| std::env::var(name).ok())
    }

    fn parse(variable: impl Fn(&str) -> Option<String>) -> Self {
        let mut environment = Self::default();
        match variable("BLOCKCHECK").as_deref().map(str::trim) {
            None | Some("" | "on" | "1" | "true") => {}
            Some("off" | "0" | "false") => environment.off = true,
            Some(other) => environment.problems.push(format!(
                "BLOCKCHECK={other} is not understood, the watchdog runs; write BLOCKCHECK=off to switch it off"
            )),
        }
        if let Some(text) = variable("BLOCKCHECK_THRESHOLD") {
            match humantime::parse_duration(text.trim()) {
                Ok(threshold) if !threshold.is_zero() => environment.threshold = Some(threshold),
                _ => environment.problems.push(format!(
                    "BLOCKCHECK_THRESHOLD={text} is not a duration above zero and is left out; write for example \
                     BLOCKCHECK_THRESHOLD=20ms"
                )),
            }
        }
        match variable("BLOCKCHECK_STACK").as_deref().map(str::trim) {
            None | Some("") => {}
            Some("off" | "0" | "false") => environment.stack = Some(StackWish::Off),
            Some("on" | "1" | "true") => environment.stack = Some(StackWish::Trimmed),
            Some("full") => environment.stack = Some(StackWish::Full),
            Some(other) => environment.problems.push(format!(
                "BLOCKCHECK_STACK={other} is not understood and is left out; write BLOCKCHECK_STACK=off, on or full"
            )),
        }
        environment
    }
}

/// Whether strict tests are asked to leave system calls alone: `BLOCKCHECK_STRICT=switches`.
#[cfg(feature = "strict")]
pub(crate) fn strict_by_switches() -> bool {
    std::env::var("BLOCKCHECK_STRICT").is_ok_and(|means| means.trim() == "switches")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(variables: &[(&str, &str)]) -> Environment {
        Environment::parse(|name| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
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
}
