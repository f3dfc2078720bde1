//! The attributes that give meaning to definitions, in the catalogue and in user code.

use std::ops::{Deref, DerefMut};

use crate::facts::{AttrFacts, Name};
use crate::read::makes_test;
use crate::rules::RuleId;

/// What the attributes of a fn say.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FnAttrs {
    pub(crate) blocking: Option<Blocking>,
    /// `#[nonblocking]`: trusted not to block.
    pub(crate) trusted: bool,
    /// Parameters that run where blocking is fine.
    pub(crate) off_thread: Vec<Name>,
    /// What runs there has the thread for itself, so that it may be where a runtime lives.
    pub(crate) own_thread: bool,
    /// It drives one future to its end, and no task beside it.
    pub(crate) alone: bool,
    /// Parameters that are called inside a poll, or polled, later.
    pub(crate) on_executor: Vec<Name>,
    /// Runs what it is given at most once in a program's life: callers of helpers are not charged with it.
    pub(crate) once: bool,
    /// The parameter whose life ends there.
    pub(crate) ends: Option<Name>,
    /// It changes what loops wait for: one that calls it does not spin.
    pub(crate) moves_on: bool,
    /// Waits for clients of a server.
    pub(crate) serves: bool,
    /// Impls of this trait fn run inside a poll.
    pub(crate) async_context: bool,
    /// The parameter that, when `true`, makes the receiver non-blocking.
    pub(crate) sets_nonblocking: Option<Name>,
    /// Gives what was set non-blocking: as its result (the empty name), or to the closure in that parameter.
    pub(crate) gives_nonblocking: Option<Name>,
    /// Asks whether something has happened, or pauses for a moment: what a loop that spins does. `true` for
    /// one that takes what it finds, so that a loop may come to an end by it.
    pub(crate) polls: Option<bool>,
    /// On a trait's fn: the rule by which a call of that name may block where the trait is in scope and nothing is known of
    /// the receiver.
    pub(crate) by_name: Option<RuleId>,
    /// What its result says when it is true: that the receiver is of this variant.
    pub(crate) tells: Option<Name>,
    /// Counterparts by runtime.
    pub(crate) instead: Vec<(Name, Name)>,
    /// What is to be called on a counterpart's result to have this fn's, by runtime.
    pub(crate) then: Vec<(Name, Name)>,
    pub(crate) advice: Option<Name>,
    /// An attribute macro of that name; where sync fns under it run.
    pub(crate) attribute_macro: Option<Under>,
    /// An attribute macro that makes a program's entry of an async fn: it starts the runtime.
    pub(crate) entry: bool,
    /// An attribute macro that gives an enum a trait which its variants have.
    pub(crate) dispatches: bool,
}

/// `#[blocking(rule, …)]`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Blocking {
    pub(crate) rule: RuleId,
    /// Not when this parameter is zero.
    pub(crate) unless_zero: Option<Name>,
    /// Not when this parameter is one of these variants or constants.
    pub(crate) unless_given: Option<(Name, Vec<Name>)>,
    /// Not on a receiver that was set non-blocking.
    pub(crate) unless_nonblocking: bool,
    /// Not on what this fn made with room for something, where that is used for nothing else.
    pub(crate) unless_alone: Option<Name>,
    /// Not in a body that called this fn of its module before, which says whether there is anything to wait for.
    pub(crate) unless_after: Option<Name>,
    /// Not in a body that names this error, which only a receiver that was set non-blocking gives.
    pub(crate) unless_named: Option<Name>,
    /// Only in packages that name the first fn and not the second: those make the receivers that block, and others.
    pub(crate) only_made_by: Option<(Name, Name)>,
}

/// What the attributes of a macro say.
#[derive(Clone, Debug, Default)]
pub(crate) struct MacroAttrs {
    pub(crate) blocking: Option<RuleId>,
    /// … but not where its input has an arm of this name, which is taken at once: `default => …`.
    pub(crate) unless_arm: Option<Name>,
    pub(crate) async_body: bool,
    pub(crate) opaque: bool,
    /// The cfg without which its input is not run.
    pub(crate) built_with: Option<Name>,
    /// The type of its value, as text.
    pub(crate) returns: Option<String>,
    pub(crate) awaits: Option<Awaits>,
    /// Whether its arguments are evaluated where it stands, so that an await can stand in them.
    pub(crate) in_place: bool,
    /// The type around what it declares, as text.
    pub(crate) wraps: Option<String>,
    /// What it stands for, where that is known without its rules.
    pub(crate) writes: Option<Written>,
    /// Whether it stands for a derive macro, whose input is as
    /// [`Invocation::derive_input`](crate::read::Invocation::derive_input) gives it.
    pub(crate) derives: bool,
    /// Whether the settings say how its input is read, whatever its rules.
    pub(crate) is_declared: bool,
}

/// `first.method(others!(…))`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written {
    /// The method of the macro's first argument.
    pub(crate) method: Name,
    /// The macro that makes its argument of the others.
    pub(crate) others: Name,
}

/// What a macro makes of the futures it polls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Awaits {
    /// A tuple of their outputs.
    Join,
    /// A result of a tuple of what their outputs hold.
    TryJoin,
    /// The handlers' value.
    Select,
}

/// The same of any fn; few fns have such attributes, and there are many fns.
#[derive(Clone, Debug, Default)]
pub(crate) struct SomeAttrs(Option<Box<FnAttrs>>);

impl SomeAttrs {
    pub(crate) fn of(attrs: &[AttrFacts]) -> Self {
        let found = FnAttrs::of(attrs);
        Self((found != FnAttrs::none()).then(|| Box::new(found)))
    }
}

impl Deref for SomeAttrs {
    type Target = FnAttrs;

    fn deref(&self) -> &FnAttrs {
        static NONE: FnAttrs = FnAttrs::none();
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for SomeAttrs {
    fn deref_mut(&mut self) -> &mut FnAttrs {
        self.0.get_or_insert_with(|| Box::new(FnAttrs::none()))
    }
}

impl FnAttrs {
    const fn none() -> Self {
        Self {
            blocking: None,
            trusted: false,
            off_thread: Vec::new(),
            own_thread: false,
            alone: false,
            on_executor: Vec::new(),
            once: false,
            ends: None,
            moves_on: false,
            serves: false,
            async_context: false,
            sets_nonblocking: None,
            gives_nonblocking: None,
            polls: None,
            by_name: None,
            tells: None,
            instead: Vec::new(),
            then: Vec::new(),
            advice: None,
            attribute_macro: None,
            entry: false,
            dispatches: false,
        }
    }

    /// Whether it drives a future to its end on this thread.
    pub(crate) fn drives(&self) -> bool {
        self.blocking.as_ref().is_some_and(|blocking| blocking.rule == RuleId::BlockOn)
    }

    /// Whether other futures run beside the one that calls it: it serves, or starts tasks.
    pub(crate) fn starts_tasks(&self) -> bool {
        self.serves || !self.on_executor.is_empty()
    }

    /// The parameters that run on threads which a pool lends for blocking.
    pub(crate) fn lent_threads(&self) -> &[Name] {
        if self.own_thread { &[] } else { &self.off_thread }
    }

    /// The parameters that run on threads of their own.
    pub(crate) fn own_threads(&self) -> &[Name] {
        if self.own_thread { &self.off_thread } else { &[] }
    }

    fn of(attrs: &[AttrFacts]) -> Self {
        let mut out = Self::none();
        for attr in attrs {
            let Some(name) = attr.own_name() else { continue };
            let args = Args::of(&attr.args);
            match name.as_str() {
                "blocking" => out.blocking = Some(Blocking::of(&args)),
                "nonblocking" => out.trusted = true,
                "off_thread" => out.off_thread.extend(args.words().map(Name::from)),
                "own_thread" => out.own_thread = true,
                "alone" => out.alone = true,
                "on_executor" => out.on_executor.extend(args.words().map(Name::from)),
                "async_context" => out.async_context = true,
                "once" => out.once = true,
                "ends" => out.ends = args.words().next().map(Name::from),
                "moves_on" => out.moves_on = true,
                "serves" => out.serves = true,
                "polls" => out.polls = Some(args.words().any(|word| word == "takes")),
                "tells" => out.tells = args.words().next().map(Name::from),
                "by_name" => out.by_name = args.0.iter().find_map(|part| rule_named(part)),
                "sets_nonblocking" => out.sets_nonblocking = args.words().next().map(Name::from),
                "gives_nonblocking" => {
                    out.gives_nonblocking = Some(args.words().next().map(Name::from).unwrap_or_default());
                }
                "instead" => out.instead = args.names(),
                "then" => out.then = args.names(),
                "advice" => out.advice = Some(Name::from(attr.args.trim().trim_matches('"'))),
                "attribute_macro" => {
                    out.attribute_macro = Some(Under::of(&args));
                    out.entry = args.words().any(|word| word == "entry");
                    out.dispatches = args.words().any(|word| word == "dispatch");
                }
                _ => {}
            }
        }
        out
    }
}

/// Where sync fns under an attribute macro run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Under {
    /// Where they are called.
    Callers,
    /// On the executor.
    Executor,
    /// On the executor if the attribute is given this word.
    ExecutorWith(Name),
}

impl Under {
    fn of(args: &Args<'_>) -> Self {
        match args.call("handler") {
            Some(word) => Self::ExecutorWith(Name::from(word)),
            None if args.words().any(|word| word == "handler") => Self::Executor,
            None => Self::Callers,
        }
    }
}

impl Blocking {
    /// A fn that is declared blocking without a rule takes the thread's time for reasons of its own.
    fn of(args: &Args<'_>) -> Self {
        Self {
            rule: args.0.iter().find_map(|part| rule_named(part)).unwrap_or(RuleId::Cpu),
            unless_zero: args.call("unless_zero").map(Name::from),
            unless_given: args.call("unless_given").and_then(|names| {
                let mut names = names.split(',').map(|name| Name::from(name.trim()));
                Some((names.next()?, names.collect()))
            }),
            unless_nonblocking: args.words().any(|word| word == "unless_nonblocking"),
            unless_alone: args.call("unless_alone").map(Name::from),
            unless_after: args.call("unless_after").map(Name::from),
            unless_named: args.call("unless_named").map(Name::from),
            only_made_by: args
                .call("only_made_by")
                .and_then(|names| names.split_once(','))
                .map(|(own, other)| (Name::from(own.trim()), Name::from(other.trim()))),
        }
    }
}

impl MacroAttrs {
    pub(crate) fn of(attrs: &[AttrFacts]) -> Self {
        let mut out = Self::default();
        for attr in attrs {
            let [name] = attr.path.as_slice() else { continue };
            let args = Args::of(&attr.args);
            match name.as_str() {
                "blocking" => out.blocking = args.words().next().and_then(rule_named),
                "unless_arm" => out.unless_arm = args.words().next().map(Name::from),
                "async_body" => out.async_body = true,
                "opaque" => out.opaque = true,
                "built_with" => out.built_with = args.words().next().map(Name::from),
                "in_place" => out.in_place = true,
                "derive_macro" => out.derives = true,
                "returns" => out.returns = Some(attr.args.clone()),
                "wraps" => out.wraps = Some(attr.args.clone()),
                "writes" => {
                    let mut words = args.words().map(Name::from);
                    out.writes =
                        words.next().zip(words.next()).map(|(method, others)| Written { method, others });
                }
                "awaits" => {
                    out.awaits = args.words().next().and_then(|word| match word {
                        "join" => Some(Awaits::Join),
                        "try_join" => Some(Awaits::TryJoin),
                        "select" => Some(Awaits::Select),
                        _ => None,
                    });
                }
                _ => {}
            }
        }
        out
    }
}

/// The rule that an attribute names: its id, also with `_` for `-`. The tokens of one with strokes stand apart.
fn rule_named(part: &str) -> Option<RuleId> {
    let id = part.split_whitespace().collect::<String>().replace('_', "-");
    RuleId::all().find(|rule| rule.id() == id)
}

/// The name in `#[lang = "…"]`.
pub(crate) fn lang_name(attrs: &[AttrFacts]) -> Option<Name> {
    let attr = attrs.iter().find(|attr| attr.path.len() == 1 && attr.path[0] == "lang")?;
    Some(Name::from(attr.args.trim().trim_start_matches('=').trim().trim_matches('"')))
}

/// The features of its crate of which one must be on for a module to be there; none where all have it.
pub(crate) fn features(attrs: &[AttrFacts]) -> Vec<String> {
    let attr = attrs.iter().find(|attr| attr.path.len() == 1 && attr.path[0] == "features");
    attr.map(|attr| quoted(&attr.args)).unwrap_or_default()
}

/// The texts of `"a", "b"`.
pub(super) fn quoted(args: &str) -> Vec<String> {
    let texts = args.split(',').map(|text| text.trim().trim_matches('"'));
    texts.filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

/// Whether a bare attribute of that name is among them.
pub(crate) fn has(attrs: &[AttrFacts], name: &str) -> bool {
    attrs.iter().any(|attr| attr.path.len() == 1 && attr.path[0] == name)
}

/// Whether one makes a test of a fn: `#[test]` and its like.
pub(super) fn make_test(attrs: &[AttrFacts]) -> bool {
    attrs.iter().filter_map(|attr| attr.path.last()).any(|name| makes_test(name.as_str()))
}

/// The comma-separated arguments of an attribute.
struct Args<'a>(Vec<&'a str>);

impl<'a> Args<'a> {
    fn of(text: &'a str) -> Self {
        let mut parts = Vec::new();
        let (mut depth, mut quoted, mut start) = (0_i32, false, 0);
        for (at, c) in text.char_indices() {
            match c {
                '"' => quoted = !quoted,
                '(' | '[' | '<' if !quoted => depth += 1,
                ')' | ']' | '>' if !quoted => depth -= 1,
                ',' if !quoted && depth == 0 => {
                    parts.push(text[start..at].trim());
                    start = at + 1;
                }
                _ => {}
            }
        }
        parts.push(text[start..].trim());
        parts.retain(|part| !part.is_empty());
        Self(parts)
    }

    /// The arguments that are one word.
    fn words(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.0
            .iter()
            .copied()
            .filter(|part| part.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-'))
    }

    /// `name(value)`.
    fn call(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find_map(|part| {
            let rest = part.strip_prefix(name)?.trim();
            Some(rest.strip_prefix('(')?.strip_suffix(')')?.trim())
        })
    }

    /// `key = "value"`, as names; quotes in a value are escaped.
    fn names(&self) -> Vec<(Name, Name)> {
        let value = |text: &str| Name::from(text.replace("\\\"", "\""));
        self.pairs().map(|(key, text)| (Name::from(key), value(text))).collect()
    }

    /// `key = "value"`.
    fn pairs(&self) -> impl Iterator<Item = (&'a str, &'a str)> + '_ {
        self.0.iter().filter_map(|part| {
            let (key, value) = part.split_once('=')?;
            Some((key.trim(), value.trim().trim_matches('"')))
        })
    }
}
