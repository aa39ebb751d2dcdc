using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Router.Codegen;

namespace Acme.Gateway;

/// <summary>Answers a request that cannot be read with a problem that names the place in the JSON.</summary>
internal sealed class Refusal(IProblemDetailsService problems, IHostEnvironment environment) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        // The framework detects an unknown charset of a body only when it begins to read.
        if (exception is InvalidOperationException
            && context.Request.GetTypedHeaders().ContentType is { Charset.HasValue: true, Encoding: null })
            exception = new BadHttpRequestException("The charset is unknown.", StatusCodes.Status415UnsupportedMediaType);
        if (exception is not BadHttpRequestException refused)
            return ValueTask.FromResult(false);

        // The framework's message about a missing body or parameter is about the program, and not for clients.
        var details = new ProblemDetails
        {
            Status = refused.StatusCode,
            Detail = refused.StatusCode == StatusCodes.Status400BadRequest
                ? "A JSON body or a parameter is missing or cannot be read."
                : refused.Message,
        };
        if (JsonProblem.Of(refused) is { } problem)
        {
            details.Detail = problem.Reason;
            details.Extensions["path"] = problem.Path;
            if (problem is { Expected: { } expected, Found: { } found })
            {
                details.Extensions["expected"] = expected;
                details.Extensions["found"] = found;
            }

            // Clients do not see the page that was violated.
            if (environment.IsDevelopment())
                details.Extensions["page"] = $"{problem.Page} line {problem.Line}";
        }

        context.Response.StatusCode = refused.StatusCode;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = details });
    }
}
