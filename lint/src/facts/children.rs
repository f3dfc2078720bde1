//! The expressions right below one.

use super::{ExprId, ExprKind, MacroInput, Stmt};

impl ExprKind {
    /// The expressions of which it is made, in order of the text as far as that is kept.
    #[must_use]
    pub fn children(&self) -> Vec<ExprId> {
        let mut all = Vec::new();
        match self {
            Self::Path(_) | Self::Lit(_) | Self::Continue => {}
            Self::Call { callee, args } => {
                all.push(*callee);
                all.extend(args);
            }
            Self::MethodCall { recv, args, .. } => {
                all.push(*recv);
                all.extend(args);
            }
            Self::Index { base, index } => all.extend([base, index]),
            Self::Binary { lhs, rhs, .. } | Self::Assign { lhs, rhs } => all.extend([lhs, rhs]),
            Self::Field { base: expr, .. }
            | Self::Deref(expr)
            | Self::Unary(_, expr)
            | Self::Cast { expr, .. }
            | Self::Ref { expr, .. }
            | Self::Let { expr, .. }
            | Self::Loop(expr)
            | Self::Await(expr)
            | Self::Try(expr)
            | Self::Repeat(expr) => all.push(*expr),
            Self::Block(block) => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { init, otherwise, .. } => all.extend(init.iter().chain(otherwise)),
                        Stmt::Expr(expr) => all.push(*expr),
                    }
                }
                all.extend(block.tail);
            }
            Self::Async(of) => all.push(of.body),
            Self::If { cond, then, otherwise } => {
                all.extend([cond, then]);
                all.extend(otherwise);
            }
            Self::Match { scrutinee, arms } => {
                all.push(*scrutinee);
                for arm in arms {
                    all.extend(arm.guard);
                    all.push(arm.body);
                }
            }
            Self::While { cond, body } => all.extend([cond, body]),
            Self::For { iter, body, .. } => all.extend([iter, body]),
            Self::Closure(of) => all.push(of.body),
            Self::Return(expr) | Self::Break(expr) | Self::Yield(expr) => all.extend(expr),
            Self::Struct { fields, rest, .. } => {
                all.extend(fields.iter().map(|field| field.value));
                all.extend(rest);
            }
            Self::Tuple(list) | Self::Array(list) | Self::Unread(list) => all.extend(list),
            Self::Range(start, end) => all.extend(start.iter().chain(end)),
            Self::Macro(call) => match &call.input {
                MacroInput::Exprs(args) => all.extend(args.iter().map(|arg| arg.value)),
                MacroInput::Block(inner) | MacroInput::Matches(inner) | MacroInput::Choice(inner) => {
                    all.push(*inner);
                }
                MacroInput::Select { arms, otherwise } => {
                    for arm in arms {
                        all.extend([arm.future, arm.handler]);
                        all.extend(arm.guard);
                    }
                    all.extend(otherwise);
                }
                MacroInput::Unread => {}
            },
        }
        all
    }
}
