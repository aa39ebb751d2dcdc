using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A union.</summary>
internal sealed record UnionShape(ModelHead Head, UnionPlan Plan) : Shape(Head);

/// <summary>A member of a union.</summary>
internal sealed record UnionMemberShape(string Identifier, string Parameter, BoundType Type);
