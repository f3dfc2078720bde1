//! Bodies that are not read yet.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Body, ExprId, ExprKind, Name, Path, Span};

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
    pub macros: ThinVec<MacroPath>,
}

/// The path of a macro.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MacroPath {
    /// Whether it begins with `::`.
    pub global: bool,
    /// Its names.
    pub names: ThinVec<Name>,
}

impl From<&Path> for MacroPath {
    fn from(path: &Path) -> Self {
        Self { global: path.global, names: path.segments.iter().map(|segment| segment.name).collect() }
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
}
