using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>Binds one page, given what other pages declare.</summary>
internal sealed class PageBinder
{
    private readonly TypedPage _typed;
    private readonly NameTable _names;
    private readonly ProjectOptions _project;
    private readonly Declaration _declaration;
    private readonly TypeBinder _types;
    private readonly ImmutableArray<DiagnosticInfo>.Builder _diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();

    private PageBinder(TypedPage typed, Declaration declaration, NameTable names, ProjectOptions project)
    {
        _typed = typed;
        _names = names;
        _project = project;
        _declaration = declaration;
        _types = new TypeBinder(names, declaration);
    }

    /// <summary>Binds a page; null where it declares nothing, or where its path is there twice and the other page, which counts, is of another kind.</summary>
    public static BoundPage? Bind(TypedPage typed, BindingContext context) =>
        context.Names.At(PagePath.Normalize(typed.Page.Path)) is { } declaration && (declaration.Kind != ModelKind.Union || context.Facts is not null)
            ? new PageBinder(typed, declaration, context.Names, context.Project).Bind(context.Facts, context.Inline)
            : null;

    private BoundPage Bind(PageFactTable? facts, InlineMembers? inline)
    {
        _diagnostics.AddRange(_typed.Page.Diagnostics.Items);
        if (_names.CollisionOf(_declaration) is { Length: > 0 } other)
        {
            _diagnostics.Add(new DiagnosticInfo(
                DiagnosticCatalog.DuplicateName,
                _typed.Page.Path,
                _typed.Page.TitleRange,
                _typed.Page.Title,
                $"'{Display(other)}'",
                _names.NameOf(_declaration).Identifier));
        }

        Shape? shape = _declaration.Kind switch
        {
            ModelKind.Constant or ModelKind.Unread => null,
            ModelKind.Object => Object(),
            ModelKind.Union => Union(facts!, inline!),
            _ => Enum(),
        };
        var references = _types.References.OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray();
        var signature = shape is not null && _project.Merge == MergeMode.Identical ? ShapeSignature.Of(shape, _declaration.Set) : null;
        return new BoundPage(new BoundOutline(_declaration, shape?.Name, references, signature), shape, FileReports.Limit(_diagnostics));
    }

    private ObjectShape Object()
    {
        var scope = new NameScope(ReservedNames.OfObject);
        var name = _names.NameOf(_declaration);
        scope.Take(name.Identifier);
        var properties = ImmutableArray.CreateBuilder<PropertyShape>();
        var dates = 0;
        var lastAssigned = -1;
        foreach (var field in _typed.Fields)
        {
            var property = Property(field, scope, properties.Count, ref dates);
            properties.Add(property);
            lastAssigned = Math.Max(lastAssigned, property.AssignedBit);
        }

        return new ObjectShape(
            name,
            _project.Accessibility,
            Display(_declaration.Path),
            _typed.Page.Description,
            _typed.Page.Deprecation,
            _typed.Set.IsStrict,
            Lines(),
            properties.ToImmutable(),
            Additional(scope),
            (dates + ObjectShape.StylesPerField - 1) / ObjectShape.StylesPerField,
            (lastAssigned + ObjectShape.BitsPerMask) / ObjectShape.BitsPerMask);
    }

    /// <summary>The lines of the fields, counted from one: the first where they follow one another, as rows of a table do, else all.</summary>
    private EquatableArray<int> Lines()
    {
        var first = (_typed.Fields.Count == 0 ? _typed.Page.TitleRange : _typed.Fields[0].Row.NameRange).StartLine + 1;
        var areConsecutive = true;
        for (var i = 0; i < _typed.Fields.Count; i++)
        {
            areConsecutive &= LineOf(_typed.Fields[i]) == first + i;
        }

        return areConsecutive ? ImmutableArray.Create(first) : _typed.Fields.Select(LineOf).ToEquatableArray();

        static int LineOf(TypedField field) => field.Row.NameRange.StartLine + 1;
    }

    private PropertyShape Property(TypedField field, NameScope scope, int index, ref int dates)
    {
        var type = BindReported(field.Type, field.Row.Type, out var constant);
        var presence = PresenceOf(field, type);
        var identifier = scope.Take(Identifier.Pascal(field.Row.Name, "Field"), "Value");
        var isDate = type is ScalarBound { Kind: Scalar.DateTime };
        return new PropertyShape(
            identifier,
            field.WireName,
            type,
            presence,
            constant,
            field.Row.Description,
            field.Row.Deprecation,
            field.Row.Example,
            isDate ? dates++ : -1,
            presence == Presence.OptionalNullable ? index : -1,
            _typed.Set.ToleratesNulls && presence == Presence.Required && type is not (ListBound or MapBound));
    }

    private static Presence PresenceOf(TypedField field, BoundType type)
    {
        var (canBeAbsent, canBeNull) = field.Type is WrappedType wrapped ? (wrapped.CanBeAbsent, wrapped.CanBeNull) : default;
        if (type is ScalarBound { Kind: Scalar.Any })
        {
            // Any JSON value: null is one of them.
            canBeNull = true;
        }

        return field.IsRequired
            ? canBeNull || canBeAbsent ? Presence.RequiredNullable : Presence.Required
            : canBeNull ? Presence.OptionalNullable : Presence.Optional;
    }

    private AdditionalShape? Additional(NameScope scope)
    {
        if (_typed.Additional is not { } field
            || BindReported(field.Type, field.Row.Type, out _) is not MapBound { Value: not ScalarBound { Kind: Scalar.Any } and var value })
        {
            return null;
        }

        return new AdditionalShape(scope.Take("AdditionalProperties"), value, field.Row.Description);
    }

    private EnumShape Enum()
    {
        var body = (ValuesBody)_typed.Page.Body;
        var isInteger = _declaration.Kind == ModelKind.IntegerEnum;
        var name = _names.NameOf(_declaration);
        var scope = new NameScope(ReservedNames.OfEnum);
        scope.Take(name.Identifier);
        var values = ImmutableArray.CreateBuilder<EnumValueShape>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var line = 0;
        foreach (var value in body.Values)
        {
            if (texts.Add(value.Text))
            {
                values.Add(new EnumValueShape(scope.Take(Identifier.OfValue(value), "Value"), value.Text, value.Text.IndexOf('\n') < 0 ? line++ : -1));
            }
        }

        return new EnumShape(
            name, _project.Accessibility, Display(_declaration.Path), _typed.Page.Description, _typed.Page.Deprecation, _typed.Set.IsStrict, isInteger, values.ToImmutable());
    }

    private UnionShape Union(PageFactTable facts, InlineMembers inline)
    {
        var types = new List<TypeFacts>();
        foreach (var member in _typed.Members)
        {
            BindReported(member.Type, member.Cell, out _);
            types.Add(TypeFacts.Of(member.Type, member.Cell));
        }

        var lookup = new UnionMembers(_names, facts, inline);
        if (types.Count == 0)
        {
            types.AddRange(lookup.TypesOf(_declaration));
            types.ForEach(type => _types.Bind(type, out _));
            _types.TakeProblems(); // reported at the field that spells them out
            if (types.Count == 0)
            {
                _diagnostics.Add(new DiagnosticInfo(DiagnosticCatalog.UnknownMembers, _typed.Page.Path, _typed.Page.TitleRange, _typed.Page.Title));
            }
        }

        var plan = UnionPlanner.Plan(_declaration, types, lookup, _typed.Set.IsStrict);
        return new UnionShape(
            _names.NameOf(_declaration),
            _project.Accessibility,
            Display(_declaration.Path),
            _typed.Page.Description,
            _typed.Page.Deprecation,
            _typed.Set.IsStrict,
            plan.Members,
            plan.Leaves,
            plan.Arms,
            plan.Tag,
            plan.Fit,
            plan.Numbered);
    }

    private BoundType BindReported(TypeExpression expression, TypeCell cell, out string? constant)
    {
        var bound = _types.Bind(TypeFacts.Of(expression, cell), out constant);
        foreach (var problem in _types.TakeProblems())
        {
            var range = problem.Link >= 0 && problem.Link < cell.Links.Count ? cell.Links[problem.Link].Range : cell.Range;
            _diagnostics.Add(problem.IsReference
                ? new DiagnosticInfo(
                    DiagnosticCatalog.UnresolvedReference, _typed.Page.Path, range, problem.Text,
                    problem.Suggestion is not { } title ? "" : title == problem.Text ? " in this schema set (a page of another set has the title)" : $" (did you mean '{title}'?)")
                : new DiagnosticInfo(DiagnosticCatalog.UnrecognisedType, _typed.Page.Path, range, problem.Text, _typed.Set.Dialect.ToString()));
        }

        return bound;
    }

    private string Display(string path) => PagePath.Display(path, _project.ProjectDirectory, _typed.Set.Root);
}
