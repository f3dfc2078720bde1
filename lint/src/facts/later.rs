//! Bodies that are not read yet.

use serde::{Deserialize, Serialize};

use super::{Block, Body, ExprId, ExprKind, FileFacts, ItemFacts, ItemKind, Name, Path, Span};

/// What is known of a body that is left in its text until something asks for it.
///
/// It is one of a fn, declares nothing, but calls something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Later {
    /// Where it stands, from brace to brace.
    pub span: Span,
    /// Whether part of it may run inside a poll, beside what macros expand to: see [`Body::may_hold_polled`].
    pub may_hold_polled: bool,
    /// The macros that it calls, those in inputs of others too.
    pub macros: Vec<MacroPath>,
}

/// The path of a macro.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MacroPath {
    /// Whether it begins with `::`.
    pub global: bool,
    /// Its names.
    pub names: Vec<Name>,
}

impl From<&Path> for MacroPath {
    fn from(path: &Path) -> Self {
        Self { global: path.global, names: path.names() }
    }
}

impl Body {
    /// Whether part of it may run inside a poll, beside what macros expand to: async code, and closures that are given
    /// to a fn and take one thing, `poll_fn(|cx| ..)`. What such a closure takes is known once the body is inferred.
    #[must_use]
    pub fn may_hold_polled(&self) -> bool {
        let takes_one = |id: &ExprId| matches!(&self.expr(*id).kind, ExprKind::Closure(closure) if closure.params.len() == 1);
        self.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Async(_) => true,
            ExprKind::Closure(closure) => closure.is_async,
            ExprKind::Call { args, .. } => args.iter().any(takes_one),
            _ => false,
        })
    }

    /// Whether it does something that may be a call; what is left for later does.
    #[must_use]
    pub fn may_call(&self) -> bool {
        let calls = |kind: &ExprKind| {
            matches!(
                kind,
                ExprKind::Call { .. }
                    | ExprKind::MethodCall { .. }
                    | ExprKind::Macro(_)
                    | ExprKind::For { .. }
                    | ExprKind::Binary { .. }
            )
        };
        self.later.is_some() || self.exprs.iter().any(|expr| calls(&expr.kind))
    }

    /// What there is of it when it is left for later; [`None`] if it must be known.
    fn as_left(&self, unread: &[(Name, Span)]) -> Option<Self> {
        let span = self.expr(self.root?).span;
        let is_within = |(_, place): &(Name, Span)| span.lo <= place.lo && place.hi <= span.hi;
        let declares = |block: &Block| !block.items.is_empty();
        let must_be_known = |kind: &ExprKind| matches!(kind, ExprKind::Block(block) if declares(block));
        if !WORTH_LEAVING.contains(&(span.hi - span.lo))
            || !self.may_call()
            || self.exprs.iter().any(|expr| must_be_known(&expr.kind))
            || unread.iter().any(is_within)
        {
            return None;
        }
        let mut macros = Vec::new();
        for expr in &self.exprs {
            if let ExprKind::Macro(call) = &expr.kind {
                let path = MacroPath::from(&call.path);
                if !macros.contains(&path) {
                    macros.push(path);
                }
            }
        }
        // Patterns of parameters come first, each after those in it.
        let known = self.params.last().map_or(0, |last| last.0 as usize + 1);
        let later = Later { span, may_hold_polled: self.may_hold_polled(), macros };
        Some(Self {
            pats: self.pats[..known].to_vec(),
            params: self.params.clone(),
            later: Some(Box::new(later)),
            ..Self::default()
        })
    }
}

/// How many bytes a body has that is left when its facts are kept: to read a longer one again takes long.
const WORTH_LEAVING: std::ops::Range<u32> = 64..1 << 16;

impl FileFacts {
    /// Shows these facts with all bodies left for later that can be: to keep them takes less room, and less time to
    /// read them where most bodies are not asked for.
    pub fn with_bodies_left<T>(&mut self, show: impl FnOnce(&Self) -> T) -> T {
        let mut swapped = Vec::new();
        leave(&mut self.items, &self.unread_macros, &mut swapped);
        let shown = show(self);
        let mut swapped = swapped.into_iter();
        put_back(&mut self.items, &mut swapped);
        shown
    }
}

/// Leaves bodies of items, and gives those that stood there, in order; [`None`] for one that stays.
fn leave(items: &mut [ItemFacts], unread: &[(Name, Span)], into: &mut Vec<Option<Body>>) {
    each_body(items, &mut |body| {
        let left = body.as_left(unread);
        into.push(left.map(|left| std::mem::replace(body, left)));
    });
}

fn put_back(items: &mut [ItemFacts], bodies: &mut dyn Iterator<Item = Option<Body>>) {
    each_body(items, &mut |body| {
        if let Some(whole) = bodies.next().flatten() {
            *body = whole;
        }
    });
}

/// The bodies of fns, but for those in macros' input.
fn each_body(items: &mut [ItemFacts], visit: &mut dyn FnMut(&mut Body)) {
    for item in items {
        match &mut item.kind {
            ItemKind::Fn(facts) => facts.body.iter_mut().for_each(&mut *visit),
            ItemKind::Mod(facts) => facts.items.iter_mut().for_each(|items| each_body(items, visit)),
            ItemKind::Impl(facts) => each_body(&mut facts.items, visit),
            ItemKind::Trait(facts) => each_body(&mut facts.items, visit),
            _ => {}
        }
    }
}
